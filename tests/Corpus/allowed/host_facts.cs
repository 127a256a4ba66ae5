using Plainsight;

namespace Corpus.HostFactsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Goes with every event.</summary>
/// <param name="System">Which of our guesses about it is right?</param>
/// <param name="Arch">Which of our guesses about it is right?</param>
/// <param name="Ci">Which of our guesses about it is right?</param>
/// <param name="Agent">Which of our guesses about it is right?</param>
/// <param name="Host">Which of our guesses about it is right?</param>
/// <param name="Cpus">Which of our guesses about it is right?</param>
/// <param name="Plan">Which of our guesses about it is right?</param>
[TelemetryContext]
public readonly partial record struct CorpusContext(
    [Names(NameStyle.Uname), Only(OsFamily.Linux, OsFamily.Darwin, OsFamily.Windows, OsFamily.Other)] OsFamily System,
    [Names(NameStyle.Uname)] CpuFamily Arch,
    CiProvider Ci,
    AgentKind? Agent,
    [Only(HostKinds.Docker, HostKinds.Kubernetes)] HostKinds Host,
    CpuCount Cpus,
    Plan Plan);

public enum Plan { Free, Paid }

/// <summary>Work was done.</summary>
/// <param name="Method">Which of our guesses about it is right?</param>
/// <param name="Status">Which of our guesses about it is right?</param>
/// <param name="Code">Which of our guesses about it is right?</param>
/// <param name="Plan">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(HttpMethodKind Method, StatusCode Status, [Exact("The page promises it.")] StatusCode? Code, [Only(Plan.Paid)] Plan Plan);
