using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A field with a version.</summary>
public static class VersionField
{
    public static FieldType Parse(FieldSource field) => new FieldType.Version(field.Type.Name switch
    {
        "AppVersion" => VersionKind.App,
        "RuntimeVersion" => VersionKind.Runtime,
        "OsVersion" => VersionKind.Os,
        _ => VersionKind.Plain,
    });
}
