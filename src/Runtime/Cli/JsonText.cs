using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Plainsight.Cli;

/// <summary>Prints the machine form of a command's answer.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(TextWriter output, Action<Utf8JsonWriter> write) => output.Write(Of(write));

    /// <summary>The answer as text.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Writes a body as it is, or null when there is none.</summary>
    public static void Body(Utf8JsonWriter json, string name, string body)
    {
        json.WritePropertyName(name);
        if (body.Length == 0)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteRawValue(body);
        }
    }
}
