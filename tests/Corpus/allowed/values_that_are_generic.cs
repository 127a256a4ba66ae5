using Plainsight;

namespace Corpus.ValuesThatAreGenericCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Method">Which of our guesses about it is right?</param>
/// <param name="Kind">Which of our guesses about it is right?</param>
[TelemetryEvent("user_created")]
public readonly partial record struct Done(Method Method, Kind Kind);

public enum Method { Email, Phone, Password, Passkey, Google, GitHub }

public enum Kind { File, Url, Host, Query, Project, Message, UserAgent }
