namespace Plainsight.Analyzers.Model;

/// <summary>Those who are asked after the kill switches, and their order. The one list of them: schema, page and rules read it here.</summary>
public static class SwitchOrder
{
    public const string Flag = "flag";
    public const string Switch = "switch";
    public const string Project = "project";
    public const string User = "user";
    public const string Recorded = "recorded";
    public const string Ci = "ci";

    /// <summary>All of them, in the order that holds where an app declares none.</summary>
    public static IReadOnlyList<string> Words { get; } = [Flag, Switch, Project, User, Recorded, Ci];

    /// <summary>The words of a declaration. What separates them is one space or more.</summary>
    public static string[] Split(string? precedence) => (precedence ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Those that an app has, the named ones first.</summary>
    public static IEnumerable<string> Of(AppModel app) =>
        Split(app.Precedence).Where(Words.Contains).Concat(Words).Distinct().Where(word => word switch
        {
            Flag => app.OffFlag is not null || app.OnFlag is not null,
            Switch => app.Switch is not null,
            User => app.UserFile is not null,
            _ => true,
        });
}
