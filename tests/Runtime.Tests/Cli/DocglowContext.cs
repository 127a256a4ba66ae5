namespace Plainsight.Tests.Cli;

/// <summary>The context of the app under test, as the generator would write it.</summary>
internal readonly struct DocglowContext(InstallId installId) : ITelemetryContext<DocglowContext>
{
    private readonly InstallId _installId = installId;

    public static ReadOnlySpan<byte> Shape => "context\ninstance_id id install\nplatform enum other windows linux darwin"u8;

    public static void Write(in DocglowContext value, ref EventWriter writer)
    {
        writer.Id(0, value._installId);
        writer.Enum(1, 2);
    }
}
