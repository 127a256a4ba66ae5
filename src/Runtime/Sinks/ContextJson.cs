using Plainsight.Events;
using Plainsight.Spool;

namespace Plainsight.Sinks;

/// <summary>Writes a context as a JSON object.</summary>
internal static class ContextJson
{
    /// <summary>An object without fields.</summary>
    public static byte[] Empty { get; } = "{}"u8.ToArray();

    public static byte[] Write<TContext>(in TContext value, ulong mask)
        where TContext : struct, ITelemetryContext<TContext> => Write(in value, mask, constantIds: false);

    public static byte[] Write<TContext>(in TContext value, ulong mask, bool constantIds, PseudonymKey? key = null)
        where TContext : struct, ITelemetryContext<TContext>
    {
        byte[] buffer = new byte[SpoolLimits.EventBytes];
        EventWriter writer = new(ContextPlan<TContext>.Value, mask, buffer, constantIds, key);
        TContext.Write(in value, ref writer);
        writer.End();
        return writer.Overflowed ? Empty : buffer.AsSpan(0, writer.Length).ToArray();
    }
}
