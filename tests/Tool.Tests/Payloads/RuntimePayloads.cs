using System.Text;
using Plainsight;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using Plainsight.Events;
using Plainsight.Sinks;
using Plainsight.Spool;

namespace Tool.Tests.Payloads;

/// <summary>Payloads as the runtime writes them, with whatever values and with whatever consent.</summary>
/// <param name="catalog">What is declared; its first event is sent.</param>
/// <param name="seed">The same seed gives the same payloads, apart from random ids.</param>
internal sealed class RuntimePayloads(CatalogModel catalog, int seed)
{
    private readonly Random _random = new(seed);
    private readonly ShapePlan _context = ShapePlan.Parse(Encoding.UTF8.GetBytes(ShapeText.Of(catalog.Context!)));
    private readonly ShapePlan _event = ShapePlan.Parse(Encoding.UTF8.GetBytes(ShapeText.Of(catalog.Events[0])));

    public string Next()
    {
        byte[] line = new byte[SpoolLimits.EventBytes];
        ByteWriter start = new(line);
        TelemetryEnvelopeAttribute envelope = Envelope(catalog.App.Envelope);
        DateTime time = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMilliseconds(_random.NextInt64(40_000_000_000));
        new RecordHead(_event, Guid.NewGuid(), time, envelope.TimeGrain, Context()).WriteTo(ref start);
        int length = start.Length + Values(_event, line.AsSpan(start.Length));
        length = RecordLine.End(line, length);
        RecordLine.Seal(line.AsSpan(0, length));
        byte[] body = new JsonSink(envelope).Compose(line.AsSpan(0, length));
        Assert.NotEmpty(body);
        return Encoding.UTF8.GetString(body);
    }

    private byte[] Context()
    {
        byte[] buffer = new byte[SpoolLimits.EventBytes];
        return buffer[..Values(_context, buffer)];
    }

    private int Values(ShapePlan plan, Span<byte> buffer)
    {
        EventWriter writer = new(plan, Mask(plan), buffer, constantIds: false, PseudonymKey.Constant);
        new RuntimeValues(_random).Write(plan, ref writer, -1);
        writer.End();
        Assert.False(writer.Overflowed);
        return writer.Length;
    }

    // Half of the people agree to everything, the others to some of it.
    private ulong Mask(ShapePlan plan)
    {
        if (_random.Next(2) == 0)
        {
            return plan.Everything;
        }

        ulong mask = 0;
        for (int i = 0; i < plan.Fields.Length; i++)
        {
            for (int field = _random.Next(3) > 0 && plan.Fields[i].Kind != ShapeKind.Group ? i : -1; field >= 0; field = plan.Fields[field].Parent)
            {
                mask |= 1UL << field;
            }
        }

        return mask;
    }

    private static TelemetryEnvelopeAttribute Envelope(EnvelopeModel model) => new()
    {
        Event = model.Event,
        Version = model.Version,
        Id = model.Id,
        Time = model.Time,
        Context = model.Context,
        Fields = model.Fields,
        TimeGrain = Enum.Parse<TimeGrain>(model.TimeGrain, ignoreCase: true),
    };
}
