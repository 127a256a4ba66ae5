namespace Samples.Tests.Harness;

/// <summary>What a finished run left: its exit code and what it printed.</summary>
internal sealed record RunResult(int ExitCode, string Output, string Error);
