using Plainsight.Events;

namespace Plainsight.Spool;

/// <summary>What stands before the fields of a record. None of it changes between two tries to send it.</summary>
internal readonly ref struct RecordHead(ShapePlan plan, Guid uuid, DateTime utc, TimeGrain grain, byte[] context)
{
    private readonly Guid _uuid = uuid;
    private readonly DateTime _utc = utc;
    private readonly TimeGrain _grain = grain;
    private readonly byte[] _context = context;

    public ShapePlan Plan { get; } = plan;

    public void WriteTo(ref ByteWriter writer)
    {
        writer.Raw("00000000 {\"uuid\":\""u8);
        writer.Uuid(_uuid, compact: false);
        if (_grain != TimeGrain.None)
        {
            writer.Raw("\",\"time\":\""u8);
            RecordTime.Write(ref writer, _utc, _grain);
        }

        writer.Raw(Plan.RecordHead);
        writer.Raw(_context);
        writer.Raw(",\"fields\":"u8);
    }
}
