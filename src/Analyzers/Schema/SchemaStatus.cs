namespace Plainsight.Analyzers.Schema;

/// <summary>How far a version of an event has come, as the schema file spells it.</summary>
public static class SchemaStatus
{
    /// <summary>Changes freely and must not be released.</summary>
    public const string Draft = "draft";

    /// <summary>Users have it: its shape never changes again.</summary>
    public const string Shipped = "shipped";

    /// <summary>No supported release sends it; it stays in the file, so that receivers can read old clients.</summary>
    public const string Retired = "retired";

    /// <summary>Whether the shape of a version with this status must stay as it is.</summary>
    public static bool IsFixed(string? status) => status is Shipped or Retired;

    /// <summary>The status of a version that the code declares: what is still sent is not retired, whatever somebody wrote, or it would be on no page.</summary>
    /// <param name="reviewed">What the file says; null = the version is not in it.</param>
    public static string OfDeclared(string? reviewed) => reviewed is null ? Draft : reviewed == Retired ? Shipped : reviewed;
}
