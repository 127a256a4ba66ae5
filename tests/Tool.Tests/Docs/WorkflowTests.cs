using System.CommandLine;
using System.Text.RegularExpressions;
using Plainsight.Tool;
using Plainsight.Tool.Reports;
using Tool.Tests.Harness;
using YamlDotNet.RepresentationModel;

namespace Tool.Tests.Docs;

/// <summary>The workflows of <c>docs/ci</c> are YAML, and call the tool as it is.</summary>
public sealed class WorkflowTests
{
    private static readonly Regex Call = new(@"(?:^|\s|/)(?<!<!-- )plainsight (?<arguments>[^>|;\n]+)", RegexOptions.CultureInvariant);

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.PathOf("docs/ci"), "*.yml").Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_call_of_the_tool_is_one_that_it_takes(string file)
    {
        Command tool = PlainsightTool.Commands(new ToolHost(TextWriter.Null, TextWriter.Null, Color: false, Repository.Root, () => default));
        string[][] calls = [.. Scripts(file).SelectMany(Calls)];
        Assert.All(calls, call => Assert.Empty(tool.Parse(call).Errors));
        Assert.Contains(calls, call => call is ["diff", "--git", _, "SCHEMA", "--markdown"]);
        Assert.Contains(calls, call => call is ["diff", "--git", _, "SCHEMA", "--sarif"]);
        Assert.Contains(calls, call => call is ["diff", "--git", _, "SCHEMA", "--fail-on", "privacy"]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_build_is_locked_the_way_the_build_knows(string file)
    {
        Assert.Contains("dotnet build -p:UpdateTelemetrySchema=false", string.Concat(Scripts(file)), StringComparison.Ordinal);
        Assert.Contains("'$(UpdateTelemetrySchema)' == 'false'", Repository.Read("src/Build/Plainsight.Mode.targets"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_comment_of_before_is_found_by_its_mark(string file) =>
        Assert.Contains($"startswith(\"{MarkdownReport.Mark}\")", string.Concat(Scripts(file)), StringComparison.Ordinal);

    private static IEnumerable<string[]> Calls(string script) => Call.Matches(script).Select(match =>
        match.Groups["arguments"].Value.Replace("\"", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // Only what is run: the values of "run" and "script", not the comments.
    private static IEnumerable<string> Scripts(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Read("docs/ci/" + file)));
        return yaml.Documents[0].AllNodes.OfType<YamlMappingNode>()
            .SelectMany(mapping => mapping.Children)
            .Where(pair => pair.Key is YamlScalarNode { Value: "run" or "script" })
            .SelectMany(pair => pair.Value.AllNodes.OfType<YamlScalarNode>())
            .Select(scalar => scalar.Value + "\n");
    }
}
