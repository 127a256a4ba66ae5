namespace Plainsight.Tool;

/// <summary>Ends a command with <see cref="ExitCodes.Failed"/>. Its message is all that the person is told.</summary>
internal sealed class ToolException(string message) : Exception(message);
