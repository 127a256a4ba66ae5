using Plainsight.Consent;
using Plainsight.Facts;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.Transport;

namespace Plainsight.Draining;

/// <summary>What draining works with.</summary>
internal sealed class DrainParts
{
    private Sink? _sink;

    public required TelemetryDefinition Definition { get; init; }

    public required Surroundings Surroundings { get; init; }

    /// <summary>The app's private directory; null = memory only.</summary>
    public required string? Directory { get; init; }

    /// <summary>The decision under which this process records.</summary>
    public required ConsentDecision Decision { get; init; }

    public required ConsentReader Consent { get; init; }

    /// <summary>The receiver's key; null = none.</summary>
    public required string? Key { get; init; }

    /// <summary>The receiver's format. Made when there is something to send, which most short runs never do.</summary>
    public Sink Sink => _sink ??= Sink.For(Definition, Decision.Endpoint, Key);

    /// <summary>Makes the network's side, when there is something to send.</summary>
    public required Func<ITransport> Transport { get; init; }

    public required SpoolSchedule Schedule { get; init; }

    public required SentLog Log { get; init; }

    /// <summary>Takes the place of <see cref="ChildStart.Launch"/>; null = that, which only a run loads that starts a copy.</summary>
    public ProgramStart? Launch { get; init; }

    public required DebugLine Debug { get; init; }

    /// <summary>Whether what this run leaves is lost, so that its end waits a moment for the network.</summary>
    public bool HasNoLaterRun { get; init; }
}
