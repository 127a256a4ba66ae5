// PST0007
// C# 11
using Plainsight;

namespace Corpus.LanguageBefore12Case
{
    [TelemetryApp("corpus", KillSwitches = new[] { "CORPUS_NO_TELEMETRY" }, Endpoint = "https://example.com/events")]
    public static partial class CorpusTelemetry
    {
    }

    /// <summary>Work was done.</summary>
    /// <param name="Ok">Which of our guesses about it is right?</param>
    [TelemetryEvent]
    public readonly partial record struct Done(bool Ok);
}
