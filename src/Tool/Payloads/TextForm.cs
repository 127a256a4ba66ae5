using System.Text.RegularExpressions;

namespace Plainsight.Tool.Payloads;

/// <summary>A form that texts can have.</summary>
/// <param name="Says">The form in words: "is not …".</param>
/// <param name="Pattern">A regular expression for the whole text, in the dialect that JSON Schema and all its users share.</param>
/// <param name="Longest">The most characters that fit it.</param>
internal sealed record TextForm(string Says, string Pattern, int Longest)
{
    private const string Uint16 = "(0|[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";
    private const string ThreeNumbers = Uint16 + @"\." + Uint16 + @"\." + Uint16;
    private const string Date = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string Hours = "T([01][0-9]|2[0-3])";

    private readonly Lazy<Regex> _whole = new(() => new Regex(@"\A" + Pattern + @"\z", RegexOptions.CultureInvariant));

    public static TextForm Uuid { get; } = new("a random UUID: version 4, lower case, with hyphens", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", 36);

    public static TextForm CompactUuid { get; } = new("a random UUID: version 4, as 32 lower-case hex digits", "[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}", 32);

    public static TextForm CiUuid { get; } = InCi(Uuid);

    public static TextForm CiCompactUuid { get; } = InCi(CompactUuid);

    public static TextForm Version { get; } = new("a version of three numbers up to 65535", ThreeNumbers, 17);

    public static TextForm AppVersion { get; } = new(
        "a version of three numbers up to 65535, with -alpha, -beta, -rc, -preview, -dev or -nightly and a number up to 999 at most",
        ThreeNumbers + @"(-(alpha|beta|rc|preview|dev|nightly)(\.(0|[1-9][0-9]{0,2}))?)?",
        29);

    public static TextForm HexPseudonym { get; } = new("16 lower-case hex digits, or empty", "([0-9a-f]{16})?", 16);

    public static TextForm Base64Pseudonym { get; } = new("20 characters of Base64, or empty", "([A-Za-z0-9+/]{20})?", 20);

    public static TextForm Word { get; } = new("a word of 1 to 64 of the characters A-Z a-z 0-9 _ . $ -", "[A-Za-z0-9_.$-]{1,64}", 64);

    public static TextForm Day { get; } = new("a day in UTC, as 2026-11-21T00:00:00Z", Date + "T00:00:00Z", 20);

    public static TextForm Hour { get; } = new("a full hour in UTC, as 2026-11-21T07:00:00Z", Date + Hours + ":00:00Z", 20);

    public static TextForm Millisecond { get; } = new("a time in UTC, as 2026-11-21T07:01:02.345Z", Date + Hours + @":[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z", 24);

    private static TextForm InCi(TextForm form) => new(form.Says + ", which may follow ci-", "(ci-)?" + form.Pattern, form.Longest + 3);

    public bool Fits(string text) => text.Length <= Longest && _whole.Value.IsMatch(text);
}
