namespace Plainsight.Analyzers.Rules;

public static partial class AllowList
{
    // What `uname` prints on Linux, and Windows as most tools call it.
    private static readonly Dictionary<string, Dictionary<string, string>> Uname = new(StringComparer.Ordinal)
    {
        ["Plainsight.OsFamily"] = new(StringComparer.Ordinal)
        {
            ["Other"] = "other",
            ["Windows"] = "Windows",
            ["Linux"] = "Linux",
            ["Darwin"] = "Darwin",
            ["FreeBsd"] = "FreeBSD",
        },
        ["Plainsight.CpuFamily"] = new(StringComparer.Ordinal)
        {
            ["Other"] = "other",
            ["X64"] = "x86_64",
            ["X86"] = "i686",
            ["Arm64"] = "aarch64",
            ["Arm"] = "arm",
        },
    };

    /// <summary>The texts of an enum's members in the style of <c>uname</c>, or null for an enum that has none.</summary>
    public static IReadOnlyDictionary<string, string>? UnameOf(string fullName) =>
        Uname.TryGetValue(fullName, out Dictionary<string, string>? names) ? names : null;
}
