using System.Text;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Files;

/// <summary>Tells text from bytes that are none.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark, or null when the bytes are no UTF-8 or hold control characters that no text has.</summary>
    public static string? Read(byte[] bytes) => FirstFault(bytes) < 0 ? Strict.GetString(bytes).TrimStart('\ufeff') : null;

    /// <summary>Where bytes that <see cref="Read"/> refused stop being text.</summary>
    public static SchemaFault FaultOf(byte[] bytes)
    {
        byte[] before = bytes[..FirstFault(bytes)];
        int line = before.Count(value => value == '\n') + 1;
        int column = before.Length - Array.LastIndexOf(before, (byte)'\n');
        return new SchemaFault(line, column, "here it holds bytes that are no UTF-8 text");
    }

    private static int FirstFault(byte[] bytes)
    {
        int control = Array.FindIndex(bytes, value => value < ' ' && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r'));
        try
        {
            Strict.GetCharCount(bytes);
            return control;
        }
        catch (DecoderFallbackException e)
        {
            return control < 0 ? e.Index : Math.Min(control, e.Index);
        }
    }
}
