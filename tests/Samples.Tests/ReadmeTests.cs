using System.Text.RegularExpressions;
using Samples.Tests.Harness;

namespace Samples.Tests;

/// <summary>The page of a sample says what to run, what to look at and where the schema is, and names nothing that is not there.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Samples => ["Dashdown", "Docglow", "Dlt", "Daytona", "Visivo"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void It_fits_on_two_screens_and_says_what_to_run_and_what_to_look_at(string sample)
    {
        string[] lines = Read(sample).Split('\n');
        Assert.InRange(lines.Length, 20, 60);
        Assert.Equal(["## Run it", "## Look at"], lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Take(2));
        Assert.Contains($"alias {sample.ToLowerInvariant()}=\"dotnet run --project $PWD/samples/{sample} --\"", lines);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_link_leads_to_a_file_among_them_schema_page_and_promises(string sample)
    {
        string[] links = [.. Link().Matches(Read(sample)).Select(link => link.Groups[1].Value)];
        Assert.Subset(links.ToHashSet(), new HashSet<string> { "telemetry.schema.json", "TELEMETRY.md", $"../../docs/seeds/{sample.ToLowerInvariant()}.md" });
        Assert.All(links, link => Assert.True(File.Exists(new SampleProgram(sample).File(link)), link));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_file_and_each_member_that_it_names_is_there(string sample)
    {
        string folder = new SampleProgram(sample).File("");
        string code = string.Concat(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        string[] names = [.. Read(sample).Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).SelectMany(line => Name().Matches(line)).Select(name => name.Groups[1].Value)];
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.True(
            File.Exists(Path.Join(folder, name)) || Directory.Exists(Path.Join(folder, name)) || name.Split('.').All(part => code.Contains(part, StringComparison.Ordinal)), name));
    }

    private static string Read(string sample) => File.ReadAllText(new SampleProgram(sample).File("README.md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\]\(([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    // A file, a folder or a member; not a value, and not a call that goes on.
    [GeneratedRegex("`([A-Za-z/]+(?:\\.[A-Za-z]+)?/?)`")]
    private static partial Regex Name();
}
