namespace Plainsight.Tests.Fakes;

/// <summary>A context as the generator writes it.</summary>
internal readonly record struct AppContextFields(InstallId Install, AppVersion Version) : ITelemetryContext<AppContextFields>
{
    static ReadOnlySpan<byte> ITelemetryContext<AppContextFields>.Shape => """
        context
        instance_id id install
        app_version version app
        """u8;

    static void ITelemetryContext<AppContextFields>.Write(in AppContextFields value, ref EventWriter writer)
    {
        writer.Id(0, value.Install);
        writer.Version(1, value.Version);
    }
}
