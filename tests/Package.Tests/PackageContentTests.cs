using System.IO.Compression;
using Package.Tests.Harness;

namespace Package.Tests;

public sealed class PackageContentTests(PackageFixture package)
{
    private static readonly string[] Expected =
    [
        "Plainsight.nuspec",
        "README.md",
        "analyzers/dotnet/cs/Plainsight.Analyzers.dll",
        "analyzers/dotnet/cs/Plainsight.CodeFixes.dll",
        "analyzers/dotnet/cs/Plainsight.Generator.dll",
        "build/Plainsight.Mode.targets",
        "build/Plainsight.props",
        "build/Plainsight.targets",
        "buildMultiTargeting/Plainsight.targets",
        "buildTransitive/Plainsight.props",
        "buildTransitive/Plainsight.targets",
        "lib/net8.0/Plainsight.dll",
        "lib/net8.0/Plainsight.xml",
        "tasks/netstandard2.0/Plainsight.Analyzers.dll",
        "tasks/netstandard2.0/Plainsight.Build.dll",
    ];

    [Fact]
    public void Package_holds_these_files_and_no_others()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Package);
        IEnumerable<string> actual = archive.Entries.Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(Expected, actual);
    }

    [Fact]
    public void Package_depends_on_no_other()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Package);
        using var reader = new StreamReader(archive.GetEntry("Plainsight.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", reader.ReadToEnd(), StringComparison.Ordinal);
    }
}
