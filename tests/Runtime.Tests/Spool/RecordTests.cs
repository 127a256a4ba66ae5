using System.Text;
using Plainsight.Events;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Spool;

public sealed class RecordTests
{
    private static readonly Guid s_uuid = new("11111111-2222-4333-8444-555555555555");
    private static readonly DateTime s_time = new(2026, 11, 21, 7, 34, 56, 789, DateTimeKind.Utc);

    [Fact]
    public void Line_holds_checksum_and_event()
    {
        string line = Line(TimeGrain.Hour);

        Assert.Equal(
            """{"uuid":"11111111-2222-4333-8444-555555555555","time":"2026-11-21T07:00:00Z","event":"cli_build","version":1,"shape":"HASH","context":{"a":1},"fields":{"duration_ms":5000,"result":"success","adapter":"snowflake","shape":{"models":100,"sources":45},"features":["column_lineage","static"]}}"""
                .Replace("HASH", ShapeHash.Of(ShapeOf.Event<BuildFinished>()).ToString("x16", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal),
            line[9..^1]);
        Assert.Equal(Crc32C.Of(Encoding.UTF8.GetBytes(line[9..^1])).ToString("x8", System.Globalization.CultureInfo.InvariantCulture) + " ", line[..9]);
        Assert.EndsWith("\n", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TimeGrain.Day, "\"time\":\"2026-11-21T00:00:00Z\"")]
    [InlineData(TimeGrain.Hour, "\"time\":\"2026-11-21T07:00:00Z\"")]
    [InlineData(TimeGrain.Exact, "\"time\":\"2026-11-21T07:34:56.789Z\"")]
    public void Time_is_as_coarse_as_declared(TimeGrain grain, string expected) =>
        Assert.Contains(expected, Line(grain), StringComparison.Ordinal);

    [Fact]
    public void Without_a_grain_there_is_no_time() => Assert.DoesNotContain("time", Line(TimeGrain.None), StringComparison.Ordinal);

    [Theory]
    [InlineData(TimeGrain.None)]
    [InlineData(TimeGrain.Hour)]
    public void Line_is_read_back(TimeGrain grain)
    {
        byte[] line = Encoding.UTF8.GetBytes(Line(grain).TrimEnd('\n'));

        Assert.True(SpoolRecord.TryParse(line, out SpoolRecord record));
        Assert.Equal("cli_build"u8, record.Event);
        Assert.Equal("1"u8, record.Version);
        Assert.Equal("""{"a":1}"""u8, record.Context);
        Assert.Equal(grain == TimeGrain.None, record.Time.IsEmpty);
        Assert.StartsWith("{\"duration_ms\"", Encoding.UTF8.GetString(record.Fields), StringComparison.Ordinal);
    }

    [Fact]
    public void Torn_or_changed_line_is_refused()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Line(TimeGrain.Hour).TrimEnd('\n'));
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.False(SpoolRecord.TryParse(whole.AsSpan(0, length), out _));
        }

        for (int i = 0; i < whole.Length; i++)
        {
            byte[] changed = [.. whole];
            changed[i] ^= 1;
            Assert.False(SpoolRecord.TryParse(changed, out _));
        }
    }

    [Fact]
    public void Checksum_is_the_known_one() => Assert.Equal(0xE3069283, Crc32C.Of("123456789"u8));

    [Fact]
    public void Event_that_does_not_fit_is_not_written()
    {
        byte[] full = new byte[4096];
        int length = Write(full, TimeGrain.Hour);

        for (int i = 0; i < length; i++)
        {
            Assert.Equal(0, Write(new byte[i], TimeGrain.Hour));
        }

        Assert.Equal(length, Write(new byte[length], TimeGrain.Hour));
    }

    private static string Line(TimeGrain grain)
    {
        byte[] buffer = new byte[4096];
        int length = Write(buffer, grain);
        RecordLine.Seal(buffer.AsSpan(0, length));
        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    private static int Write(byte[] buffer, TimeGrain grain)
    {
        RecordHead head = new(EventPlan<BuildFinished>.Value, s_uuid, s_time, grain, """{"a":1}"""u8.ToArray());
        EventWriter fields = RecordLine.Begin(in head, ulong.MaxValue, buffer, constantIds: false, key: null, out int start);
        Fields(BuildFinished.Example, ref fields);
        return RecordLine.End(ref fields, start, buffer);
    }

    private static void Fields<T>(in T value, ref EventWriter fields)
        where T : struct, ITelemetryEvent<T> => T.Write(in value, ref fields);
}
