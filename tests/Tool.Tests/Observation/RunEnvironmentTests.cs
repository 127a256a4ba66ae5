using Plainsight.Analyzers.Schema;
using Plainsight.Tool;
using Plainsight.Tool.Observation;
using Tool.Tests.Harness;

namespace Tool.Tests.Observation;

public sealed class RunEnvironmentTests
{
    [Fact]
    public void Without_a_schema_the_variable_of_all_apps_is_set() => Assert.Equal([KeyValuePair.Create("DO_NOT_TRACK", "1")], OffSwitches.Of(null));

    [Fact]
    public void A_schema_names_the_variables_of_its_app()
    {
        SchemaDocument docglow = SchemaReader.Read(Repository.Read("samples/Docglow/telemetry.schema.json")).Document!;
        Assert.Equal(
            ["DO_NOT_TRACK=1", "DOCGLOW_NO_TELEMETRY=1", "DOCGLOW_TELEMETRY=0"],
            OffSwitches.Of(docglow.App.Head).Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Fact]
    public void Switches_replace_what_was_inherited()
    {
        var inherited = new Dictionary<string, string> { ["DO_NOT_TRACK"] = "0", ["PATH"] = "/bin" };
        Dictionary<string, string> environment = RunEnvironment.Of(inherited, home: null, OffSwitches.Of(null));
        Assert.Equal(["DO_NOT_TRACK=1", "PATH=/bin"], environment.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_home_takes_the_directories_of_the_old_one_away()
    {
        using var folder = new WorkFolder();
        var inherited = new Dictionary<string, string> { ["HOME"] = "/home/ada", ["XDG_STATE_HOME"] = "/home/ada/state", ["XDG_RUNTIME_DIR"] = "/run/1" };
        Dictionary<string, string> environment = RunEnvironment.Of(inherited, folder.Root, []);
        Assert.Equal(folder.Root, environment["HOME"]);
        Assert.DoesNotContain("XDG_STATE_HOME", environment.Keys);
        Assert.Contains("XDG_RUNTIME_DIR", environment.Keys);
    }

    [Fact]
    public void A_home_that_is_not_there_is_refused() =>
        Assert.Throws<ToolException>(() => RunEnvironment.Of(new Dictionary<string, string>(), Path.Join(Repository.Root, "none"), []));

    [Fact]
    public void Watched_are_the_directories_that_the_environment_names()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows names them otherwise");
        var watched = WatchedDirectories.Of(new Dictionary<string, string> { ["HOME"] = "/none/ada/", ["XDG_DATA_HOME"] = "/none/data", ["XDG_CACHE_HOME"] = "relative", ["TMPDIR"] = "/none/tmp" });
        Assert.Equal(["HOME /none/ada", "XDG_DATA_HOME /none/data", "TMPDIR /none/tmp"], watched.Select(directory => $"{directory.Name} {directory.Path}"));
    }

    [Fact]
    public void A_directory_behind_a_link_is_watched_by_both_names()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs the right to make links");
        using var folder = new WorkFolder();
        Directory.CreateDirectory(folder.PathOf("real/ada"));
        Directory.CreateSymbolicLink(folder.PathOf("home"), "real");
        var watched = WatchedDirectories.Of(new Dictionary<string, string> { ["HOME"] = folder.PathOf("home/ada"), ["TMPDIR"] = "/none" });
        Assert.Equal([folder.PathOf("home/ada"), PathNames.Real(folder.PathOf("real/ada"))], watched.Where(directory => directory.Name == "HOME").Select(directory => directory.Path));
    }
}
