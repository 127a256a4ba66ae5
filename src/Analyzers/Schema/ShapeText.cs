using System.Globalization;
using System.Text;
using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Writes the shape of an event or a context: all its constant text, one field a line, as <c>docs/architecture.md</c> describes it.</summary>
public static class ShapeText
{
    public static string Of(EventModel model) =>
        Lines("event " + model.Name + " " + model.Version.ToString(CultureInfo.InvariantCulture) + Limit(model.AtMostEvery), model.Fields);

    public static string Of(ContextModel model) => Lines("context", model.Fields);

    private static string Limit(string? atMostEvery) =>
        DurationText.Seconds(atMostEvery) is { } seconds ? " at-most-every " + Number(seconds) : "";

    private static string Lines(string head, EquatableArray<FieldModel> fields)
    {
        StringBuilder text = new(head);
        Append(text, fields, indent: "");
        return text.ToString();
    }

    private static void Append(StringBuilder text, EquatableArray<FieldModel> fields, string indent)
    {
        foreach (FieldModel field in fields)
        {
            text.Append('\n').Append(indent).Append(field.Wire).Append(field.Nullable ? "? " : " ").Append(Words(field.Type));
            if (field.Type is FieldType.Group group)
            {
                Append(text, group.Fields, indent + "  ");
            }
        }
    }

    private static string Words(FieldType type) => type switch
    {
        FieldType.Bool => "bool",
        FieldType.Enum e => "enum " + Join(e.Members.Select(m => m.Wire)),
        FieldType.Flags f => "flags " + Join(f.Members.Select(m => m.Wire)),
        FieldType.Integer i => "integer " + Range(i.Range),
        FieldType.Real r => "real " + Range(r.Range) + (r.Range.Coarsening == Coarsening.Exact ? " " + Number(r.Decimals) : ""),
        FieldType.Duration d => "duration " + Unit(d) + Range(d.Range),
        FieldType.Version v => "version " + v.Kind.ToString().ToLowerInvariant(),
        FieldType.Id id => "id " + id.Kind.ToString().ToLowerInvariant() + (id.Compact ? " compact" : ""),
        FieldType.Vocabulary v => "vocabulary " + Join(v.Words),
        FieldType.Names n => n.Kind.ToString().ToLowerInvariant() + " " + Join(n.Members.Select(m => m.Wire)),
        FieldType.Options o => "options " + Join(o.Members.Select(m => m.Word)),
        FieldType.Counts c => "counts " + Range(c.Range) + " words " + Join(c.Members.Select(m => m.Wire)),
        FieldType.Pseudonym p => "pseudonym " + p.Kind.ToString().ToLowerInvariant(),
        FieldType.ExceptionKind e => "exception " + Join(e.Words),
        FieldType.Route r => "route " + Join(r.Templates.Prepend("unlisted")),
        FieldType.Constant c => "constant " + c.Value,
        FieldType.Group => "group",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    // Whole milliseconds have no words, so that durations of before there were units keep their consent.
    private static string Unit(FieldType.Duration duration) =>
        duration is { Unit: DurationUnit.Milliseconds, Decimals: 0 }
            ? ""
            : "unit " + duration.Unit.ToString().ToLowerInvariant() + " " + (duration.Decimals > 0 ? Number(duration.Decimals) + " " : "");

    private static string Range(NumberRange range)
    {
        string clamp = range.Min is { } min && range.Max is { } max ? "clamp " + Number(min) + " " + Number(max) + " " : "";
        return clamp + range.Coarsening switch
        {
            Coarsening.PowersOfTen => "powers-of-ten",
            Coarsening.OneTwoFive => "1-2-5",
            Coarsening.Edges => "edges " + Join(range.Edges.Select(Number)),
            _ => "exact",
        };
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string> words) => string.Join(" ", words);
}
