using System.Globalization;

namespace Plainsight.Tool.Payloads;

/// <summary>What a payload was taken for, and what is wrong with it.</summary>
/// <param name="Format">The version of an event; null when it is none of the schema.</param>
/// <param name="Of">How many it could have been: more than one where the payload does not name its event.</param>
/// <param name="Faults">Empty when it is fine.</param>
internal sealed record PayloadVerdict(WireFormat? Format, int Of, IReadOnlyList<ValueFault> Faults)
{
    /// <summary>A value that belongs to no event.</summary>
    public PayloadVerdict(ValueFault fault)
        : this(null, 0, [fault])
    {
    }

    /// <summary>For people: <c>cli_build 1</c>; empty without a format.</summary>
    public string Title => Of > 1 ? string.Create(CultureInfo.InvariantCulture, $"{Format?.Title} (nearest of {Of})") : Format?.Title ?? "";
}
