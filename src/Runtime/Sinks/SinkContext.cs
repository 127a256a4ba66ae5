using Plainsight.Events;

namespace Plainsight.Sinks;

/// <summary>A context in two parts.</summary>
/// <param name="subject">The install id, as it stands between the quotes; empty when there is none.</param>
/// <param name="rest">The other fields, as an object.</param>
internal readonly ref struct SinkContext(ReadOnlySpan<byte> subject, ReadOnlySpan<byte> rest)
{
    public ReadOnlySpan<byte> Subject { get; } = subject;

    public ReadOnlySpan<byte> Rest { get; } = rest;

    /// <param name="context">The context as an object.</param>
    /// <param name="path">The names that lead to the install id; empty when the app sends none.</param>
    public static SinkContext Split(ReadOnlySpan<byte> context, byte[][] path)
    {
        if (path.Length == 0)
        {
            return new(default, context);
        }

        ReadOnlySpan<byte> subject = default;
        ByteWriter rest = new(new byte[context.Length]);
        Copy(context, path, ref rest, ref subject);
        return new(subject, rest.Written);
    }

    private static void Copy(ReadOnlySpan<byte> json, ReadOnlySpan<byte[]> path, ref ByteWriter rest, ref ReadOnlySpan<byte> subject)
    {
        rest.Raw((byte)'{');
        bool first = true;
        JsonMembers members = new(json);
        while (members.MoveNext())
        {
            bool leads = path.Length > 0 && members.Name.SequenceEqual(path[0]);
            if (leads && path.Length == 1)
            {
                subject = members.Text;
                continue;
            }

            rest.Raw(first ? "\""u8 : ",\""u8);
            rest.Raw(members.Name);
            rest.Raw("\":"u8);
            first = false;
            if (leads && members.Value[0] == '{')
            {
                Copy(members.Value, path[1..], ref rest, ref subject);
            }
            else
            {
                rest.Raw(members.Value);
            }
        }

        rest.Raw((byte)'}');
    }
}
