using Plainsight.Analyzers.Schema;
using Plainsight.Disk;
using Plainsight.Facts;
using Plainsight.Spool;

namespace Generator.Tests;

/// <summary>What the page says about every app is what the runtime does.</summary>
public sealed class PageFactsTests
{
    private const string Schema = """
        { "plainsight": 1, "app": { "name": "demo", "consent": "opt-in", "precedence": ["recorded"], "sink": "json" }, "envelope": [], "context": [], "events": [] }
        """;

    private static readonly string Page = TelemetryPage.Update(SchemaReader.Read(Schema).Document!, null).Text!;

    [Fact]
    public void Events_wait_as_long_as_the_page_says() =>
        Assert.Contains($"until they are sent, for at most {SpoolLimits.Age.Days} days.", Page, StringComparison.Ordinal);

    [Fact]
    public void The_state_stands_where_the_page_says()
    {
        string home = Path.GetPathRoot(Environment.CurrentDirectory)!;
        string directory = StateLocation.For("demo", name => name is "HOME" or "LOCALAPPDATA" ? Path.Join(home, name) : null, isRoot: false)!;
        string named = directory
            .Replace(Path.Join(home, "LOCALAPPDATA"), "%LOCALAPPDATA%", StringComparison.Ordinal)
            .Replace(Path.Join(home, "HOME"), "~", StringComparison.Ordinal);
        Assert.Contains($"`{named}`", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_switches_that_every_app_has_are_named_as_the_runtime_names_them()
    {
        Assert.Contains($"`{Surroundings.EmbedderSwitch}`", Page, StringComparison.Ordinal);
        Assert.Contains(OperatingSystem.IsWindows() ? @"`%ProgramData%\Plainsight\off`" : $"`{Surroundings.Real.MachineOffFile}`", Page, StringComparison.Ordinal);
    }
}
