using System.Text;
using Plainsight.Events;
using Plainsight.Settings;

namespace Plainsight.Sinks;

/// <summary>What a sink knows of the app and its receiver.</summary>
internal sealed class SinkTarget
{
    /// <summary>What stands in the key's place wherever a message is only shown.</summary>
    public const string HiddenKey = "(key)";

    private readonly byte[][] _subject;

    /// <param name="definition">The app.</param>
    /// <param name="endpoint">The receiver; null = none, as in a test.</param>
    /// <param name="key">The receiver's key; null = none.</param>
    public SinkTarget(TelemetryDefinition definition, string? endpoint, string? key)
    {
        Definition = definition;
        Key = key;
        Path = PlainUrl.Read(endpoint) is { } plain ? plain.Path.TrimEnd('/') : Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? url) ? url.AbsolutePath.TrimEnd('/') : "";
        _subject = FindSubject(definition);
    }

    public TelemetryDefinition Definition { get; }

    public string? Key { get; }

    /// <summary>The path of the receiver's URL, without the slash at its end.</summary>
    public string Path { get; }

    /// <summary>The key of the event's version; empty = it is not sent.</summary>
    public ReadOnlySpan<byte> VersionKey => Encoding.UTF8.GetBytes(Definition.Envelope.Version ?? "");

    /// <summary>Takes the install id out of a context: it is the subject of the event, and does not stand there twice.</summary>
    public SinkContext Split(ReadOnlySpan<byte> context) => SinkContext.Split(context, _subject);

    private static byte[][] FindSubject(TelemetryDefinition definition)
    {
        ShapeField? id = Array.Find(ShapePlan.OfContext(definition)?.Fields ?? [], static field => field.Kind == ShapeKind.InstallId);
        return id is null ? [] : Array.ConvertAll(id.Path.Split('.'), Encoding.UTF8.GetBytes);
    }
}
