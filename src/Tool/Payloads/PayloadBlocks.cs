using System.Text;

namespace Plainsight.Tool.Payloads;

/// <summary>Cuts a stream into payloads: one a line, or over several lines, or arrays of them.</summary>
internal static class PayloadBlocks
{
    private const string ByteOrderMark = "\ufeff";

    public static IEnumerable<PayloadBlock> Read(Stream stream)
    {
        var lines = new LineReader(stream);
        (string? text, ValueFault? fault) = lines.Next();
        if (text?.StartsWith(ByteOrderMark, StringComparison.Ordinal) == true)
        {
            yield return new PayloadBlock(1, null, new ValueFault(1, 1, "", "the file starts with a byte order mark, which JSON does not have")) { IsPayload = false };
            text = text[1..];
        }

        while (text is not null || fault is not null)
        {
            int first = lines.Line;
            if (fault is not null)
            {
                yield return new PayloadBlock(first, null, fault);
                (text, fault) = lines.Next();
            }
            else if (string.IsNullOrWhiteSpace(text))
            {
                (text, fault) = lines.Next();
            }
            else
            {
                var block = new StringBuilder(text);
                bool isArray = text.AsSpan().TrimStart() is ['[', ..];
                int depth = BracketDepth.After(text, 0);
                (text, fault) = lines.Next();
                while (text is not null && depth > 0 && (isArray || !Starts(text)))
                {
                    Append(block, text);
                    depth = BracketDepth.After(text, depth);
                    (text, fault) = lines.Next();
                }

                yield return block.Length > LineReader.Longest ? new PayloadBlock(first, null, TooLong(first)) : new PayloadBlock(first, block.ToString(), null);
            }
        }
    }

    private static void Append(StringBuilder block, string text)
    {
        if (block.Length <= LineReader.Longest)
        {
            block.Append('\n').Append(text);
        }
    }

    private static ValueFault TooLong(int line) => new(line, 1, "", "what starts here goes on beyond 8 MB; write one payload a line");

    // What is open is broken where a line starts anew: the lines behind it are payloads of their own.
    private static bool Starts(string line) => line is ['{' or '[', ..];
}
