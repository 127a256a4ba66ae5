using Plainsight;

namespace Kill;

/// <summary>What goes with every event.</summary>
internal readonly record struct KillContext(InstallId Install) : ITelemetryContext<KillContext>
{
    static ReadOnlySpan<byte> ITelemetryContext<KillContext>.Shape => "context\ninstance_id id install"u8;

    static void ITelemetryContext<KillContext>.Write(in KillContext value, ref EventWriter writer) => writer.Id(0, value.Install);
}
