using Plainsight.Events;
using Plainsight.Spool;

namespace Plainsight.Sinks;

/// <summary>Writes a context as a JSON object.</summary>
internal static class ContextJson
{
    /// <summary>An object without fields.</summary>
    public static byte[] Empty { get; } = "{}"u8.ToArray();

    /// <summary>Starts an object.</summary>
    /// <param name="plan">The context's fields.</param>
    /// <param name="mask">The fields that may travel.</param>
    /// <param name="constantIds">Whether ids are replaced, for tests.</param>
    /// <param name="key">The key of the pseudonyms.</param>
    /// <param name="buffer">Where it is written.</param>
    public static EventWriter Begin(ShapePlan plan, ulong mask, bool constantIds, PseudonymKey? key, out byte[] buffer)
    {
        buffer = new byte[SpoolLimits.EventBytes];
        return new EventWriter(plan, mask, buffer, constantIds, key);
    }

    /// <summary>The finished object; one without fields when it is too large.</summary>
    public static byte[] End(ref EventWriter writer, byte[] buffer)
    {
        writer.End();
        return writer.Overflowed ? Empty : buffer.AsSpan(0, writer.Length).ToArray();
    }
}
