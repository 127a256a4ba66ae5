using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Package.Tests.Harness;

namespace Package.Tests;

public sealed class PackageContentTests(PackageFixture package)
{
    private const string Portable = "lib/net8.0/Plainsight.dll";
    private static readonly string Compiled = $"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/Plainsight.dll";

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
        Compiled,
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
    public void Compiled_runtime_is_the_portable_one_with_code()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Package);

        (Guid portable, bool portableHasCode) = Read(archive, Portable);
        (Guid compiled, bool compiledHasCode) = Read(archive, Compiled);

        Assert.Equal((portable, false, true), (compiled, portableHasCode, compiledHasCode));
    }

    private static (Guid Module, bool HasCode) Read(ZipArchive archive, string entry)
    {
        using var content = new MemoryStream();
        using (Stream stream = archive.GetEntry(entry)!.Open())
        {
            stream.CopyTo(content);
        }

        content.Position = 0;
        using var image = new PEReader(content);
        MetadataReader metadata = image.GetMetadataReader();
        return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }

    [Fact]
    public void Package_depends_on_no_other()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Package);
        using var reader = new StreamReader(archive.GetEntry("Plainsight.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", reader.ReadToEnd(), StringComparison.Ordinal);
    }
}
