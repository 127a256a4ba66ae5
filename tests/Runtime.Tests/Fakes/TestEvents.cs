namespace Plainsight.Tests.Fakes;

/// <summary>What a run of the app may do.</summary>
internal static class TestEvents
{
    public static Action<TelemetryClient> Build { get; } = static client => client.Track(BuildFinished.Example);
}
