using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A field with a version.</summary>
public static class VersionField
{
    public static FieldType Parse(FieldSource field) => new FieldType.Version(AllowList.VersionOf(field.Type));
}
