using System.Text;
using Plainsight.Spool;

namespace Plainsight.Sinks;

/// <summary>What a log record says, in the words of OpenTelemetry, whichever encoding it gets.</summary>
/// <param name="target">The app.</param>
/// <param name="record">The event.</param>
internal readonly ref struct OtlpRecord(SinkTarget target, SpoolRecord record)
{
    /// <summary>Information, in the specification's scale.</summary>
    public const int Severity = 9;

    /// <summary>Who made the record.</summary>
    public static ReadOnlySpan<byte> Scope => "Plainsight"u8;

    public static ReadOnlySpan<byte> ServiceName => "service.name"u8;

    public static ReadOnlySpan<byte> InstanceId => "service.instance.id"u8;

    public static ReadOnlySpan<byte> Uid => "log.record.uid"u8;

    public byte[] Service { get; } = Encoding.UTF8.GetBytes(target.Definition.App);

    /// <summary>What stands before each name, so that it means the same beside other services' attributes.</summary>
    public byte[] Prefix { get; } = Encoding.UTF8.GetBytes(target.Definition.App + ".");

    public SinkContext Context { get; } = target.Split(record.Context);

    public ReadOnlySpan<byte> Uuid { get; } = record.Uuid;

    public ReadOnlySpan<byte> Event { get; } = record.Event;

    /// <summary>Empty when the app leaves it out.</summary>
    public ReadOnlySpan<byte> VersionKey { get; } = target.VersionKey;

    public ReadOnlySpan<byte> Version { get; } = record.Version;

    public ReadOnlySpan<byte> Fields { get; } = record.Fields;

    /// <summary>0 when the app keeps no time.</summary>
    public ulong Nanoseconds { get; } = OtlpValues.Nanoseconds(record.Time);
}
