using System.Runtime.CompilerServices;

namespace Package.Tests.Harness;

/// <summary>The sources that the tests were built from.</summary>
internal static class Repository
{
    private static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    public static string PathOf(string file) => Path.Combine(Root, file);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
