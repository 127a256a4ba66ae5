using Plainsight.Consent;

namespace Plainsight.Cli;

/// <summary>Knows coding agents by their variables: what answers there is no person. The list is closed, and documented with the prompt.</summary>
internal static class AgentEnvironment
{
    public static IReadOnlyList<string> Variables { get; } =
    [
        "CLAUDECODE", "CURSOR_AGENT", "CODEX_SANDBOX", "GEMINI_CLI", "COPILOT_CLI", "COPILOT_AGENT", "GITHUB_COPILOT_CLI_MODE",
        "QWEN_CODE", "AI_AGENT",
    ];

    /// <summary>Whether one of the variables is set to more than a no. Aider sets none of its own, but names itself to its model's host.</summary>
    public static bool IsThere(Func<string, string?> environment) =>
        Variables.Any(name => SwitchText.Read(environment(name)) is SwitchValue.Yes or SwitchValue.Unreadable)
        || environment("OR_APP_NAME") == "Aider";
}
