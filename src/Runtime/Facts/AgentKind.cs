namespace Plainsight;

/// <summary>A coding agent that runs the app. As a field of the context it is filled by the runtime, from the table in <c>docs/consent.md</c>.</summary>
public enum AgentKind
{
    /// <summary>No agent is known to run the app.</summary>
    None,

    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Claude Code.</summary>
    ClaudeCode,

    /// <summary>Cursor.</summary>
    Cursor,

    /// <summary>Codex.</summary>
    Codex,

    /// <summary>Gemini CLI.</summary>
    Gemini,

    /// <summary>GitHub Copilot.</summary>
    Copilot,

    /// <summary>Qwen Code.</summary>
    Qwen,

    /// <summary>Aider.</summary>
    Aider,
}
