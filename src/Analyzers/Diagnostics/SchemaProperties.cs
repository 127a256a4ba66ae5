using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Analyzers.Diagnostics;

/// <summary>What a diagnostic about the schema tells the fix: where in the file something has to change. The fix takes the line itself from the code.</summary>
public static class SchemaProperties
{
    /// <summary>The exact line of the schema file.</summary>
    public const string Line = "line";

    /// <summary>The version to which a changed event is to be raised.</summary>
    public const string NextVersion = "next";

    /// <summary>There, with any value, when a shipped version can be retired.</summary>
    public const string Retirable = "retirable";

    private const string Section = "section";
    private const string Event = "event";
    private const string Version = "version";
    private const string Path = "path";

    /// <summary>The properties that name a place.</summary>
    public static ImmutableDictionary<string, string?> Of(SchemaPlace place) => ImmutableDictionary<string, string?>.Empty
        .Add(Section, place.Section.ToString())
        .Add(Event, place.Event)
        .Add(Version, Text(place.Version))
        .Add(Path, place.Path);

    /// <summary>The place that a diagnostic names, or null when nothing in the file can be fixed.</summary>
    public static SchemaPlace? Place(Diagnostic diagnostic) =>
        Enum.TryParse(Get(diagnostic, Section), out SchemaSection section)
        && int.TryParse(Get(diagnostic, Version), NumberStyles.None, CultureInfo.InvariantCulture, out int version)
            ? new SchemaPlace(section, Get(diagnostic, Event) ?? "", version, Get(diagnostic, Path) ?? "")
            : null;

    public static string? Get(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
