namespace Plainsight.Tests.Fakes;

/// <summary>An event as the generator writes it.</summary>
internal readonly record struct BuildFinished(TimeSpan Duration, Outcome Result, int? Adapter, long Models, long Sources, ulong Features)
    : ITelemetryEvent<BuildFinished>
{
    public static BuildFinished Example => new(TimeSpan.FromMilliseconds(6789), Outcome.Success, 2, 123, 45, 3);

    static ReadOnlySpan<byte> ITelemetryEvent<BuildFinished>.Shape => """
        event cli_build 1
        duration_ms duration 1-2-5
        result enum success error
        adapter? vocabulary other bigquery snowflake
        shape group
          models integer powers-of-ten
          sources integer exact
        features flags column_lineage static
        """u8;

    static void ITelemetryEvent<BuildFinished>.Write(in BuildFinished value, ref EventWriter writer)
    {
        writer.Duration(0, value.Duration);
        writer.Enum(1, value.Result switch { Outcome.Success => 0, Outcome.Error => 1, _ => -1 });
        if (value.Adapter is { } adapter)
        {
            writer.Word(2, adapter);
        }
        else
        {
            writer.Null(2);
        }

        writer.BeginGroup(3);
        writer.Integer(4, value.Models);
        writer.Integer(5, value.Sources);
        writer.EndGroup(3);
        writer.Flags(6, value.Features);
    }
}
