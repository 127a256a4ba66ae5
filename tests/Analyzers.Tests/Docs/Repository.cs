using System.Runtime.CompilerServices;

namespace Analyzers.Tests.Docs;

/// <summary>The committed files that tests compare with the code.</summary>
internal static class Repository
{
    private static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    /// <summary>Fails when a generated file is stale. With <c>DOCS=accept</c> in the environment it is written instead.</summary>
    public static void Verify(string file, string expected)
    {
        if (Environment.GetEnvironmentVariable("DOCS") == "accept")
        {
            File.WriteAllText(PathOf(file), expected);
        }

        Assert.True(File.Exists(PathOf(file)) && Read(file) == expected, file + " is stale: run the tests once with DOCS=accept and commit it.");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
