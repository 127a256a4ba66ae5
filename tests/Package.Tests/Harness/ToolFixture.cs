namespace Package.Tests.Harness;

/// <summary>Packs the tool and installs it from a folder, as somebody does who gets it from a feed.</summary>
public sealed class ToolFixture
{
    private readonly string _folder;

    public ToolFixture(PackageFixture package)
    {
        _folder = Path.Combine(package.Root, "tool");
        string feed = Directory.CreateDirectory(Path.Combine(_folder, "feed")).FullName;
        ChildBuild.Run(
            Repository.PathOf("src/Tool"),
            "pack", "-c", "Release", "-o", feed, "-nodeReuse:false", "-p:UseSharedCompilation=false",
            "-p:Version=" + package.Version, "-p:ArtifactsPath=" + Path.Combine(_folder, "artifacts")).Succeeded();
        string configuration = Path.Combine(_folder, "nuget.config");
        File.WriteAllText(configuration, $"""<configuration><packageSources><clear /><add key="local" value="{feed}" /></packageSources></configuration>""");
        ChildBuild.Run(
            _folder, [("NUGET_PACKAGES", Path.Combine(_folder, "packages"))],
            ["tool", "install", "Plainsight.Tool", "--tool-path", _folder, "--version", package.Version, "--configfile", configuration]).Succeeded();
        Package = Path.Combine(feed, $"Plainsight.Tool.{package.Version}.nupkg");
    }

    public string Package { get; }

    internal BuildResult Run(string directory, params IEnumerable<string> arguments) =>
        ChildBuild.RunProgram(Path.Combine(_folder, OperatingSystem.IsWindows() ? "plainsight.exe" : "plainsight"), directory, [], arguments);
}
