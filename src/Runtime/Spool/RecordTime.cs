using Plainsight.Events;

namespace Plainsight.Spool;

/// <summary>Writes the time of a record, as coarse as the app declares it.</summary>
internal static class RecordTime
{
    /// <summary>Writes <c>2026-11-21T07:00:00Z</c>, with milliseconds when the grain is exact.</summary>
    public static void Write(ref ByteWriter writer, DateTime utc, TimeGrain grain)
    {
        bool hour = grain is TimeGrain.Hour or TimeGrain.Exact;
        bool exact = grain == TimeGrain.Exact;
        writer.Padded(utc.Year, 4);
        writer.Raw((byte)'-');
        writer.Padded(utc.Month, 2);
        writer.Raw((byte)'-');
        writer.Padded(utc.Day, 2);
        writer.Raw((byte)'T');
        writer.Padded(hour ? utc.Hour : 0, 2);
        writer.Raw((byte)':');
        writer.Padded(exact ? utc.Minute : 0, 2);
        writer.Raw((byte)':');
        writer.Padded(exact ? utc.Second : 0, 2);
        if (exact)
        {
            writer.Raw((byte)'.');
            writer.Padded(utc.Millisecond, 3);
        }

        writer.Raw((byte)'Z');
    }
}
