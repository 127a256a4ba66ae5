namespace Plainsight.Analyzers.Schema;

/// <summary>The ids of the rules about the schema file. The analyzer and the build task report the same ones.</summary>
public static class SchemaRuleIds
{
    public const string OnlyGeneratedEvents = "PST0006";
    public const string NotInFile = "PST0201";
    public const string ShippedChanged = "PST0202";
    public const string NotInCode = "PST0203";
    public const string Malformed = "PST0204";
    public const string NoFile = "PST0205";
    public const string SurroundingsDiffer = "PST0206";
    public const string FrameworksDisagree = "PST0207";
    public const string DraftInRelease = "PST0208";
    public const string PageIsStale = "PST0209";
}
