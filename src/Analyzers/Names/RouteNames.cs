namespace Plainsight.Analyzers.Names;

/// <summary>What the templates of routes say. They name what an application has, so that a noun such as <c>users</c> tells nothing.</summary>
public static class RouteNames
{
    /// <summary>Whether a segment or a parameter of a normalised template says something sensitive, or has the form of a host or of a key.</summary>
    public static bool Tells(string template) =>
        template.Split('/', '{', '}').Any(part => part.Length > 0 && (NameForms.CategoryOf(part) is not null || IsSensitive(part)));

    private static bool IsSensitive(string part) =>
        NameRules.Judge(CompoundWords.Open(NameWords.Of(part)), NameGate.Closed, ProjectWords.None) is not null;
}
