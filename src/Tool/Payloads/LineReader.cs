using System.Text;

namespace Plainsight.Tool.Payloads;

/// <summary>Reads lines of strict UTF-8 from a stream, however long a line is: of one that is too long it keeps nothing.</summary>
/// <param name="stream">The bytes.</param>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The longest line, in bytes.</summary>
    public const int Longest = 8 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly MemoryStream _line = new();
    private int _length;
    private int _position;

    /// <summary>The number of the line that was read last.</summary>
    public int Line { get; private set; }

    /// <summary>The next line without its end, or what is wrong with it; both null at the end.</summary>
    public (string? Text, ValueFault? Fault) Next()
    {
        Line++;
        long length = 0;
        bool ended = false;
        _line.SetLength(0);
        while (!ended && Fill())
        {
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_position, _length - _position);
            int end = rest.IndexOf((byte)'\n');
            ended = end >= 0;
            ReadOnlySpan<byte> part = ended ? rest[..end] : rest;
            length += part.Length;
            _position += part.Length + (ended ? 1 : 0);
            if (length <= Longest)
            {
                _line.Write(part);
            }
        }

        return length > Longest ? (null, new ValueFault(Line, Longest + 1, "", "the line goes on beyond 8 MB; an event has 32 KB at most"))
            : length == 0 && !ended ? (null, null)
            : Decode(_line.GetBuffer().AsSpan(0, (int)length));
    }

    private (string? Text, ValueFault? Fault) Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return (Strict.GetString(bytes).TrimEnd('\r'), null);
        }
        catch (DecoderFallbackException e)
        {
            int column = Strict.GetCharCount(bytes[..Math.Max(0, e.Index)]) + 1;
            return (null, new ValueFault(Line, column, "", "here stand bytes that are no UTF-8 text"));
        }
    }

    private bool Fill()
    {
        if (_position >= _length)
        {
            (_length, _position) = (stream.Read(_buffer), 0);
        }

        return _length > 0;
    }
}
