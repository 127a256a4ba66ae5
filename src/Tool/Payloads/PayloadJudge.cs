using System.Globalization;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>Finds out which version of which event a payload is, and what is wrong with it.</summary>
/// <param name="catalog">What can be sent.</param>
internal sealed class PayloadJudge(WireCatalog catalog)
{
    /// <summary>Judges one value.</summary>
    public PayloadVerdict Judge(JsonNode payload)
    {
        if (payload is not JsonObject body)
        {
            return new PayloadVerdict(new ValueFault(payload.Line, payload.Column, "", Shown.Value(payload) + " stands where a payload, an object, is expected"));
        }

        IReadOnlyList<WireFormat> candidates = catalog.Formats;
        if (ValueOf(body, catalog.EventKey) is JsonText name)
        {
            WireFormat[] named = [.. candidates.Where(format => format.Event == name.Value)];
            if (named.Length == 0)
            {
                return Unknown(name, catalog.EventKey, $"{Shown.Value(name)} is none of the schema's events {Shown.List([.. candidates.Select(format => format.Event).Distinct()])}");
            }

            candidates = named;
        }

        if (ValueOf(body, catalog.VersionKey) is JsonRaw { Spelling: not ("true" or "false" or "null") } version)
        {
            WireFormat[] matching = [.. candidates.Where(format => version.Spelling == Text(format.Version))];
            if (matching.Length == 0)
            {
                string known = string.Join(", ", candidates.Select(format => format.Version).Distinct().Order().Select(Text));
                return Unknown(version, catalog.VersionKey, $"{Shown.Value(version)} is no version that the schema has; it has {known}");
            }

            candidates = matching;
        }

        return Nearest(body, candidates);
    }

    // Without names in the payload its shape has to tell. Of versions that fit equally badly the newest is meant more often.
    private static PayloadVerdict Nearest(JsonObject body, IReadOnlyList<WireFormat> candidates)
    {
        (WireFormat format, IReadOnlyList<ValueFault> faults) = candidates
            .Select(format => (Format: format, Faults: ValueCheck.Of(body, format.Body)))
            .OrderBy(checkedOne => checkedOne.Faults.Count)
            .ThenByDescending(checkedOne => checkedOne.Format.Version)
            .First();
        return new PayloadVerdict(format, candidates.Count, faults);
    }

    private static PayloadVerdict Unknown(JsonNode at, string? key, string message) => new(new ValueFault(at.Line, at.Column, key ?? "", message));

    private static JsonNode? ValueOf(JsonObject body, string? key) => key is null ? null : body[key];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
