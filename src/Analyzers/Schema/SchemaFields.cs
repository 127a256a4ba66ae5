using System.Globalization;
using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Builds the lines of fields.</summary>
/// <param name="installIdLifetime">Days after which an install id is renewed.</param>
/// <param name="marksCi">Whether an install id of continuous integration has a prefix.</param>
internal sealed class SchemaFields(int installIdLifetime, bool marksCi)
{
    /// <summary>The member that holds the prefix of an install id in continuous integration.</summary>
    public const string InCi = "in-ci";

    private const string CiPrefix = "ci-";

    public IReadOnlyList<SchemaEntry> Build(IEnumerable<FieldModel> fields) => fields.Select(Build).ToArray();

    private SchemaEntry Build(FieldModel field)
    {
        JsonObjectBuilder head = new JsonObjectBuilder().Text("name", field.Wire).Text(SchemaGates.Was, field.Was);
        AddType(head, field.Type);
        head.Flag("nullable", field.Nullable).Text("why", field.Type is FieldType.Constant ? null : field.Why);
        SchemaReviews.Add(head, field.Reviews);
        return new SchemaEntry(head.Build(), field.Type is FieldType.Group group ? Build(group.Fields) : null);
    }

    private void AddType(JsonObjectBuilder head, FieldType type)
    {
        _ = type switch
        {
            FieldType.Bool => head.Text("type", "bool"),
            FieldType.Enum named => head.Text("type", "enum").Texts("values", named.Members.Select(member => member.Wire)),
            FieldType.Flags flags => head.Text("type", "flags").Texts("values", flags.Members.Select(member => member.Wire)),
            FieldType.Integer integer => AddRange(head.Text("type", "integer"), integer.Range),
            FieldType.Real real => AddRange(head.Text("type", "real"), real.Range, real.Decimals),
            FieldType.Duration duration => AddRange(head.Text("type", "duration").Text("unit", Spelling(duration.Unit)), duration.Range, duration.Decimals),
            FieldType.Version version => head.Text("type", "version").Text("kind", Spelling(version.Kind)),
            FieldType.Id id => AddId(head, id),
            FieldType.Vocabulary vocabulary => SchemaVocabulary.Add(head.Text("type", "vocabulary"), vocabulary),
            FieldType.Names names => head.Text("type", names.Kind.ToString().ToLowerInvariant()).Texts("values", names.Members.Select(member => member.Wire)),
            FieldType.Options options => head.Text("type", "options").Texts("values", options.Members.Select(member => member.Word)),
            FieldType.Counts counts => AddRange(head.Text("type", "counts").Texts("values", counts.Members.Select(member => member.Wire)), counts.Range),
            FieldType.Pseudonym pseudonym => head.Text("type", "pseudonym").Text("kind", pseudonym.Kind.ToString().ToLowerInvariant()),
            FieldType.ExceptionKind exception => head.Text("type", "exception").Texts("values", exception.Words.Skip(1)),
            FieldType.Route route => head.Text("type", "route").Texts("values", route.Templates),
            FieldType.Constant constant => head.Text("type", "constant").Text("value", constant.Value),
            FieldType.Group => head.Text("type", "group"),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
    }

    private JsonObjectBuilder AddId(JsonObjectBuilder head, FieldType.Id id)
    {
        head.Text("type", id.Kind switch
        {
            IdKind.Install => "install-id",
            IdKind.Session => "session-id",
            _ => "run-id",
        });
        bool isInstall = id.Kind == IdKind.Install;
        return head.Text("format", id.Compact ? "N" : null)
            .Text("lifetime", isInstall ? installIdLifetime.ToString(CultureInfo.InvariantCulture) + "d" : null)
            .Text(InCi, isInstall && marksCi ? CiPrefix : null);
    }

    private static JsonObjectBuilder AddRange(JsonObjectBuilder head, NumberRange range, int decimals = 0)
    {
        _ = range.Coarsening switch
        {
            Coarsening.PowersOfTen => head.Text("buckets", "powers-of-ten"),
            Coarsening.OneTwoFive => head.Text("buckets", "1-2-5"),
            Coarsening.Edges => head.Numbers("buckets", range.Edges),
            _ => head.Text("exact", range.ExactWhy ?? ""),
        };
        _ = decimals > 0 ? head.Number("decimals", decimals) : head;
        return range is { Min: { } min, Max: { } max } ? head.Numbers("clamp", [min, max]) : head;
    }

    // Milliseconds go without saying, as in every schema of before there were units.
    private static string? Spelling(DurationUnit unit) => unit == DurationUnit.Milliseconds ? null : unit.ToString().ToLowerInvariant();

    private static string Spelling(VersionKind kind) => kind switch
    {
        VersionKind.App => "app",
        VersionKind.Runtime => "runtime",
        VersionKind.Os => "os",
        _ => "plain",
    };
}
