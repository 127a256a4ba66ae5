using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>One parser a kind of field.</summary>
public static class FieldParsers
{
    /// <summary>The field's type, or null after a blocking finding.</summary>
    public static FieldType? Parse(FieldKind kind, FieldSource field)
    {
        if (kind is not (FieldKind.Enum or FieldKind.Flags))
        {
            EnumChoice.Refuse(field);
        }

        if (kind != FieldKind.Exception)
        {
            ExceptionField.Refuse(field);
        }

        if (kind is not (FieldKind.Integer or FieldKind.Real or FieldKind.Duration or FieldKind.Counts))
        {
            RangeParser.Refuse(field);
            UnitParser.RefuseUnit(field);
        }

        return kind switch
        {
            FieldKind.Bool => new FieldType.Bool(),
            FieldKind.Enum => EnumField.Parse(field),
            FieldKind.Flags => EnumField.ParseFlags(field),
            FieldKind.Integer => NumberField.ParseInteger(field),
            FieldKind.Real => NumberField.ParseReal(field),
            FieldKind.Duration => NumberField.ParseDuration(field),
            FieldKind.Version => VersionField.Parse(field),
            FieldKind.Id => IdField.Parse(field),
            FieldKind.Vocabulary => VocabularyField.Parse(field),
            FieldKind.Command => DeclaredNames.ParseName(field, NameKind.Command),
            FieldKind.Alias => DeclaredNames.ParseName(field, NameKind.Alias),
            FieldKind.Options => DeclaredNames.ParseOptions(field),
            FieldKind.Counts => DeclaredNames.ParseCounts(field),
            FieldKind.Pseudonym => PseudonymField.Parse(field),
            FieldKind.Exception => ExceptionField.Parse(field),
            FieldKind.Route => new FieldType.Route(default),
            FieldKind.Group => GroupField.Parse(field),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }
}
