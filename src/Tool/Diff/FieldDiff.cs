using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Compares a field with what it was before.</summary>
/// <param name="subject">The field, under its new name.</param>
/// <param name="old">Its old line.</param>
/// <param name="now">Its new line.</param>
internal sealed class FieldDiff(ChangeSubject subject, SchemaEntry old, SchemaEntry now)
{
    // Each of these has a comparison of its own.
    private static readonly string[] Known =
    [
        "name", "was", "type", "why", "reviewed", "kind", "unit", "format", "values", "buckets", "exact", "clamp", "decimals", "nullable",
        "lifetime", "in-ci", "file", "words", "sha256", "value",
    ];

    private static readonly string[] Formats = ["format", "in-ci"];

    private static readonly string[] Units = ["microseconds", "milliseconds", "seconds", "minutes", "hours", "days"];

    private readonly string _why = now.Head.Text("why") ?? "";

    public IEnumerable<SchemaChange> Compare() =>
    [
        .. Renamed(),
        .. TypeName(old) == TypeName(now) ? [.. Unit(), .. Detail(), .. Vocabulary(), .. Format()] : TypeChanged(),
        .. Reason(),
        .. Reviews.Compare(old.Head, now.Head).Select(review => Change(review.Kind, review.Detail)),
        .. Unknown(),
    ];

    private IEnumerable<SchemaChange> Renamed() =>
        old.Name == now.Name ? [] : [Change(FieldKinds.Renamed, $"was {old.Name}")];

    private IEnumerable<SchemaChange> TypeChanged() =>
        [Change(FieldKinds.TypeChanged, $"was {FieldWords.Of(old)}, is {FieldWords.Of(now)}", Bits(now) - Bits(old))];

    private IEnumerable<SchemaChange> Unit()
    {
        if (Members.Same(old.Head, now.Head, "unit"))
        {
            yield break;
        }

        string detail = $"was {FieldWords.Of(old)}, is {FieldWords.Of(now)}";
        double bits = Bits(now) - Bits(old);
        bool wider = bits > 0 || Length(now) < Length(old);
        yield return Change(FieldKinds.UnitChanged, detail, wider ? 0 : bits);
        if (wider)
        {
            yield return Change(FieldKinds.Widened, detail, bits);
        }
    }

    // First all that it tells more, then all that it tells less: the bits between the two are those of the line that does both.
    private IEnumerable<SchemaChange> Detail()
    {
        if (!Members.Same(old.Head, now.Head, "unit"))
        {
            // Steps and limits count in another unit; the change of unit names both.
            yield break;
        }

        Aspect[] aspects = [.. Aspects.Compare(old.Head, now.Head)];
        JsonObject both = aspects.Where(aspect => aspect.Wider).Aggregate(old.Head, (head, aspect) => Members.With(head, aspect.Member, aspect.Value));
        double most = BitsOfLine(both);
        if (aspects.Any(aspect => aspect.Wider))
        {
            yield return Change(FieldKinds.Widened, Words(aspects, wider: true), most - BitsOfLine(old.Head));
        }

        if (aspects.Any(aspect => !aspect.Wider))
        {
            yield return Change(FieldKinds.Narrowed, Words(aspects, wider: false), BitsOfLine(now.Head) - most);
        }
    }

    // The file holds no words, so that nobody can tell from it whether there are new ones among them.
    private IEnumerable<SchemaChange> Vocabulary()
    {
        if (!Members.Same(old.Head, now.Head, "sha256"))
        {
            string file = Members.Spelled(now.Head, "file");
            string count = Members.Spelled(now.Head, "words");
            string detail = $"{file} holds {count} words" + (Members.Same(old.Head, now.Head, "words") ? ", not the same ones" : $", was {Members.Spelled(old.Head, "words")}");
            yield return Change(FieldKinds.VocabularyChanged, detail, Bits(now) - Bits(old));
        }
    }

    private IEnumerable<SchemaChange> Format() => Formats
        .Where(member => !Members.Same(old.Head, now.Head, member))
        .Select(member => Change(FieldKinds.FormatChanged, (member == "format" ? "" : member + " ") + Members.WasIs(old.Head, now.Head, member)));

    private IEnumerable<SchemaChange> Reason()
    {
        if (!Members.Same(old.Head, now.Head, "why"))
        {
            yield return Change(FieldKinds.ReasonChanged, Members.WasIsQuoted(old.Head, now.Head, "why"));
        }

        if (old.Head["exact"] is not null && now.Head["exact"] is not null && !Members.Same(old.Head, now.Head, "exact"))
        {
            yield return Change(FieldKinds.ReasonChanged, "for the exact number " + Members.WasIsQuoted(old.Head, now.Head, "exact"));
        }
    }

    private IEnumerable<SchemaChange> Unknown() => old.Head.Members.Concat(now.Head.Members)
        .Select(member => member.Name)
        .Where(name => !Known.Contains(name) && !Members.Same(old.Head, now.Head, name))
        .Distinct()
        .Select(name => Change(FieldKinds.UnknownChanged, name + " " + Members.WasIs(old.Head, now.Head, name)));

    private SchemaChange Change(ChangeKind kind, string detail, double bits = 0) =>
        new(kind, subject, ChangePlace.New(now), detail, bits, _why);

    private static string Words(IEnumerable<Aspect> aspects, bool wider) =>
        string.Join("; ", aspects.Where(aspect => aspect.Wider == wider).Select(aspect => aspect.Detail));

    private static int Length(SchemaEntry field) => Array.IndexOf(Units, field.Head.Text("unit") ?? "milliseconds");

    // Another constant text is another thing to say.
    private static string TypeName(SchemaEntry field) =>
        field.Head.Text("type") == "constant" ? "constant " + field.Head.Text("value")
        : field.Head.Text("type") == "version" ? "version " + field.Head.Text("kind") : field.Head.Text("type") ?? "";

    // What happens to the fields of a group is said of each of them.
    private double BitsOfLine(JsonObject head) => Bits(new SchemaEntry(head, old.Fields));

    private static double Bits(SchemaEntry field) => EntryBits.Of([field]);
}
