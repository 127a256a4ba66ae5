using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Builds the keys around the fields. A key that is not sent, or whose fields stand beside the others, has no line.</summary>
internal static class SchemaEnvelope
{
    private const string NoTime = "none";

    public static IReadOnlyList<SchemaEntry> Build(EnvelopeModel envelope)
    {
        var entries = new List<SchemaEntry>();
        Add(envelope.Event, "event");
        Add(envelope.Version, "version");
        Add(envelope.Id, "id");
        if (envelope.TimeGrain != NoTime)
        {
            Add(envelope.Time, "time", envelope.TimeGrain);
        }

        Add(envelope.Context, "context");
        Add(envelope.Fields, "fields");
        return entries;

        void Add(string? key, string meaning, string? grain = null)
        {
            if (!string.IsNullOrEmpty(key))
            {
                entries.Add(new SchemaEntry(new JsonObjectBuilder().Text("key", key).Text("is", meaning).Text("grain", grain).Build()));
            }
        }
    }
}
