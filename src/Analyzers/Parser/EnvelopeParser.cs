using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads the keys around the fields.</summary>
public static class EnvelopeParser
{
    private static readonly string[] Grains = ["none", "day", "hour", "exact"];

    /// <summary>The envelope of the attribute, or the usual one without it.</summary>
    public static EnvelopeModel Parse(AttributeUse? attribute, List<Finding> findings)
    {
        EnvelopeModel usual = EnvelopeModel.Default;
        if (attribute is null)
        {
            return usual;
        }

        long grain = attribute.Number("TimeGrain") ?? Array.IndexOf(Grains, usual.TimeGrain);
        var envelope = new EnvelopeModel(
            attribute.Text("Event", usual.Event),
            attribute.Text("Version", usual.Version),
            attribute.Text("Id", usual.Id),
            attribute.Text("Time", usual.Time),
            attribute.Text("Context", usual.Context),
            attribute.Text("Fields", usual.Fields),
            grain >= 0 && grain < Grains.Length ? Grains[grain] : usual.TimeGrain);
        Check(envelope, attribute, findings);
        return envelope;
    }

    private static void Check(EnvelopeModel envelope, AttributeUse attribute, List<Finding> findings)
    {
        (string Key, string? Name)[] keys =
        [
            ("Event", envelope.Event),
            ("Version", envelope.Version),
            ("Id", envelope.Id),
            ("Time", envelope.Time),
            ("Context", envelope.Context is "" ? null : envelope.Context),
            ("Fields", envelope.Fields is "" ? null : envelope.Fields),
        ];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string key, string? name) in keys)
        {
            string? problem = name is null ? null
                : !WireText.IsWellFormed(name) ? $"is not {WireText.Pattern}"
                : !seen.Add(name) ? "names another key too"
                : null;
            if (problem is not null)
            {
                findings.Add(Finding.Of(RuleIds.WireName, Anchor.TypeAttribute(attribute.Position), $"'{name}', the envelope's {key}, {problem}", "Choose another key, or null to leave it out."));
            }
        }
    }
}
