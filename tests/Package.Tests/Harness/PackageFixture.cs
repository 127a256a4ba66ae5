using Package.Tests.Harness;

[assembly: AssemblyFixture(typeof(PackageFixture))]

namespace Package.Tests.Harness;

/// <summary>Packs the library once, under a version that no cache knows, into a folder that is deleted after the tests.</summary>
public sealed class PackageFixture : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("plainsight-package-");

    public PackageFixture()
    {
        Version = "0.1.0-test" + Guid.NewGuid().ToString("N")[..12];
        string runtime = Repository.PathOf("src/Runtime");
        ChildBuild.Run(
            runtime,
            "pack", "-c", "Release", "-o", Feed, "-nodeReuse:false", "-p:UseSharedCompilation=false",
            "-p:Version=" + Version, "-p:ArtifactsPath=" + Path.Combine(_root.FullName, "artifacts")).Succeeded();
    }

    public string Version { get; }

    public string Root => _root.FullName;

    public string Feed => Path.Combine(_root.FullName, "feed");

    public string Package => Path.Combine(Feed, $"Plainsight.{Version}.nupkg");

    public void Dispose() => _root.Delete(recursive: true);
}
