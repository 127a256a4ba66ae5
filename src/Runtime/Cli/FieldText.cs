using Plainsight.Events;

namespace Plainsight.Cli;

/// <summary>Says in words which values a field can take.</summary>
internal static class FieldText
{
    private const int WordsShown = 12;

    public static string Describe(ShapeField field)
    {
        string text = Words(field);
        return field.Nullable ? text + ", or nothing" : text;
    }

    private static string Words(ShapeField field) => field.Kind switch
    {
        ShapeKind.Bool => "true or false",
        ShapeKind.Enum => "one of: " + List(field.Values),
        ShapeKind.Flags => "any of: " + List(field.Values),
        ShapeKind.Vocabulary => "one of: " + List(field.Values),
        ShapeKind.Integer => "number, " + Range(field),
        ShapeKind.Real => "number, " + Range(field),
        ShapeKind.Duration => field.Unit.ToString().ToLowerInvariant() + ", " + Range(field),
        ShapeKind.Command or ShapeKind.Alias => "one of: " + List(field.Values) + (field.IndexOf("other"u8) < 0 ? ", or other" : ""),
        ShapeKind.Options => "any of: " + List(Array.ConvertAll(field.Values, static word => word.Replace('=', ' '))),
        ShapeKind.Counts => $"a number for each of {List(field.Values)}: {Range(field)}",
        ShapeKind.Exception => "kind of error, one of: " + List(field.Values),
        ShapeKind.Constant => "always " + field.Values[0],
        ShapeKind.Route => "one of: " + List(field.Values),
        ShapeKind.KeyedPseudonym => "hash under a random key of this installation (16 hex digits)",
        ShapeKind.SaltedPseudonym => "hash with a public salt (16 hex digits): who guesses the text can check it",
        ShapeKind.ShakePseudonym => "hash without a key (20 characters): who guesses the text can check it",
        ShapeKind.AppVersion => "version of the app",
        ShapeKind.RuntimeVersion => "version of .NET",
        ShapeKind.OsVersion => "version of the operating system",
        ShapeKind.PlainVersion => "version",
        ShapeKind.InstallId => "random id of this installation",
        ShapeKind.SessionId => "random id of this run",
        ShapeKind.RunId => "random id of one piece of work",
        _ => field.TypeText,
    };

    private static string List(string[] values) => values.Length <= WordsShown
        ? string.Join(", ", values)
        : FormattableString.Invariant($"{string.Join(", ", values.Take(WordsShown))} and {values.Length - WordsShown} more (--json lists them)");

    // "integer clamp 0 100 edges 0 10 50": the words after the type, its unit and the unit's decimals.
    private static string Range(ShapeField field)
    {
        string[] words = [.. field.TypeText.Split(' ').Skip(1)];
        words = words is ["unit", _, ..] ? words[2..] : words;
        words = words is [[>= '0' and <= '9'], ..] ? words[1..] : words;
        bool clamps = words is ["clamp", ..];
        string[] rest = words[Math.Min(words.Length, clamps ? 3 : 0)..];
        string how = rest.FirstOrDefault() switch
        {
            "exact" => "exact" + Decimals(field.Range!.Decimals),
            "1-2-5" => "rounded down to 1, 2, 5, 10, …",
            "edges" => "rounded down to one of " + string.Join(", ", rest.Skip(1).TakeWhile(static word => word != "words")),
            _ => "rounded down to 1, 10, 100, …",
        };
        return clamps ? $"{how}, from {words[1]} to {words[2]}" : how;
    }

    private static string Decimals(int count) => count switch
    {
        0 => "",
        1 => " to 1 decimal",
        _ => FormattableString.Invariant($" to {count} decimals"),
    };
}
