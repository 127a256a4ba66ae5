using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;
using Plainsight.Events;

namespace Plainsight.Analyzers.Names;

/// <summary>The names and values that a declaration brings along.</summary>
public static class NameUses
{
    /// <summary>The name of an event.</summary>
    public static NameUse OfEvent(string name) => new(name, null, $"'{name}', the name of the event,", Anchor.TypeName);

    /// <summary>Of one field with its values, without what a group holds.</summary>
    /// <param name="field">The field.</param>
    /// <param name="path">How messages call it: <c>Shape.Models</c>.</param>
    /// <param name="name">What a finding about its name points at.</param>
    /// <param name="type">What a finding about its values points at.</param>
    public static IEnumerable<NameUse> Of(FieldModel field, string path, Anchor name, Anchor type)
    {
        string parameter = field.Parameter.TrimStart('@');
        NameGate gate = GateOf(field.Type);
        yield return new NameUse(parameter, gate, $"'{path}'", name);
        if (!IsDerived(field.Wire, SnakeCase.Of(parameter), field.Type))
        {
            string subject = $"'{field.Wire}', the name of '{path}' on the wire,";
            yield return new NameUse(field.Wire, gate, subject, name);
            if (!IsOwn(field.Type))
            {
                yield return new NameUse(field.Wire, null, subject, name);
            }
        }

        if (EnumName(field.Type) is { } named && !named.Equals(parameter, StringComparison.OrdinalIgnoreCase))
        {
            yield return new NameUse(named, NameGate.Closed, $"'{named}', the type of '{path}',", type);
        }

        foreach (string value in Values(field.Type))
        {
            yield return new NameUse(value, null, $"'{value}', a value of '{path}',", type);
        }

        foreach (string value in Documented(field.Type))
        {
            yield return new NameUse(value, NameGate.Closed, $"'{value}', a value of '{path}',", type);
        }
    }

    /// <summary>The enum of a field: A, B and 0 say nothing, BloodGroup does.</summary>
    private static string? EnumName(FieldType type)
    {
        string? name = type switch
        {
            FieldType.Enum enumeration => enumeration.FullName,
            FieldType.Flags flags => flags.FullName,
            _ => null,
        };
        return name?.Substring(name.LastIndexOfAny(['.', ':']) + 1).TrimStart('@');
    }

    private static IEnumerable<string> Values(FieldType type) => type switch
    {
        FieldType.Enum enumeration => Values(enumeration.Members),
        FieldType.Flags flags => Values(flags.Members),
        FieldType.Counts counts => Values(counts.Members),
        FieldType.Vocabulary vocabulary => vocabulary.Words,
        FieldType.Constant constant => [constant.Value],
        FieldType.ExceptionKind exception => exception.Words.Where(IsAdded),
        _ => [],
    };

    // What .NET itself calls its exceptions is known to everybody.
    private static bool IsAdded(string name) => !ExceptionNames.Simple.Contains(name);

    // A command line may have an option --api-key: everybody can read that anyway.
    private static IEnumerable<string> Documented(FieldType type) => type switch
    {
        FieldType.Names names => names.Members.Select(member => member.Wire),
        FieldType.Options options => options.Members.Select(member => member.Wire),
        _ => [],
    };

    private static IEnumerable<string> Values(EquatableArray<EnumMember> members) =>
        members.SelectMany(member => new[] { member.Name.TrimStart('@'), member.Wire })
            .GroupBy(SnakeCase.Of, StringComparer.Ordinal).Select(same => same.First());

    // A duration gets the suffix of its unit.
    private static bool IsDerived(string wire, string name, FieldType type) =>
        wire == name || (type is FieldType.Duration && wire.StartsWith(name + "_", StringComparison.Ordinal));

    private static NameGate GateOf(FieldType type) => type is FieldType.Integer or FieldType.Real ? NameGate.Number : NameGate.Closed;

    // An id or pseudonym that the library makes may be called what a receiver calls it: user_id, distinct_id.
    private static bool IsOwn(FieldType type) => type is FieldType.Id or FieldType.Pseudonym;
}
