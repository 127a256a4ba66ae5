namespace Plainsight.Tests.Receivers;

/// <summary>A log record as a collector has it.</summary>
internal sealed record CollectedLog(
    string Event,
    ulong TimeUnixNano,
    ulong ObservedTimeUnixNano,
    int Severity,
    string Scope,
    Dictionary<string, object?> Resource,
    Dictionary<string, object?> Attributes);
