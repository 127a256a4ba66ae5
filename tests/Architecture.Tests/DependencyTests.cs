using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>Folders depend in one direction (docs/architecture.md).</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData("Model", "")]
    [InlineData("Schema", "Model")]
    [InlineData("Rules", "Model Internals")]
    [InlineData("Names", "Model Rules")]
    [InlineData("Parser", "Model Rules Names Internals")]
    [InlineData("Flow", "Rules Parser")]
    [InlineData("Diagnostics", "Model Schema Rules Names Parser Internals")]
    public void A_folder_of_the_analyzers_uses_only_those_before_it(string folder, string allowed) =>
        OnlyUses("src/Analyzers", "Plainsight.Analyzers.", folder, allowed);

    [Theory]
    [InlineData("Events", "")]
    [InlineData("Disk", "")]
    [InlineData("Settings", "Disk")]
    [InlineData("State", "Events Disk Settings")]
    [InlineData("Identity", "Events Settings State")]
    [InlineData("Consent", "Events Settings Facts State")]
    [InlineData("Facts", "Settings")]
    [InlineData("Spool", "Events Disk Consent")]
    [InlineData("Transport", "Disk Settings Facts Spool")]
    [InlineData("Sinks", "Events Settings Spool Transport")]
    [InlineData("Draining", "Events Disk Settings Facts Consent Spool Transport Sinks")]
    public void A_folder_of_the_runtime_uses_only_those_before_it(string folder, string allowed) =>
        OnlyUses("src/Runtime", "Plainsight.", folder, allowed);

    [Theory]
    [InlineData("Rules", "")]
    [InlineData("Diff", "")]
    [InlineData("Files", "")]
    [InlineData("Payloads", "Files")]
    [InlineData("Observation", "")]
    [InlineData("Reports", "Diff Files Payloads Observation")]
    [InlineData("Checks", "Files Reports")]
    [InlineData("Commands", "Rules Diff Files Payloads Observation Reports Checks")]
    public void A_folder_of_the_tool_uses_only_those_before_it(string folder, string allowed) =>
        OnlyUses("src/Tool", "Plainsight.Tool.", folder, allowed);

    [Theory]
    [InlineData("Hosting")]
    [InlineData("CommandLine")]
    [InlineData("AspNetCore")]
    public void An_adaptor_uses_its_framework_and_what_the_runtime_shows_to_everybody(string adaptor)
    {
        string project = File.ReadAllText(Path.Combine(Repository.Root, "src", adaptor, adaptor + ".csproj"));
        IEnumerable<string> others = Repository.Sources("src/" + adaptor)
            .SelectMany(file => file.Usings.Select(used => file.Path + ": " + used))
            .Where(line => line.Contains(": Plainsight", StringComparison.Ordinal) && !line.EndsWith(": Plainsight." + adaptor, StringComparison.Ordinal));
        Assert.Empty(others);
        Assert.Equal(["../Runtime/Runtime.csproj"], Regex.Matches(project, "<ProjectReference Include=\"([^\"]*)\"").Select(match => match.Groups[1].Value));
        Assert.DoesNotContain("InternalsVisibleTo Include=\"Plainsight." + adaptor, File.ReadAllText(Path.Combine(Repository.Root, "src/Runtime/Runtime.csproj")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Microsoft.Extensions")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("System.CommandLine")]
    public void The_runtime_knows_no_framework(string name) =>
        Assert.Empty(Repository.Sources("src/Runtime").Where(file => file.Usings.Any(used => used.StartsWith(name, StringComparison.Ordinal))).Select(file => file.Path));

    [Fact]
    public void The_emitter_sees_models_only()
    {
        IEnumerable<string> others = Repository.Sources("src/Generator/Emitter")
            .SelectMany(file => file.Usings.Select(used => file.Path + ": " + used))
            .Where(line => line.Contains(": Plainsight.", StringComparison.Ordinal) || line.Contains(": Microsoft.", StringComparison.Ordinal))
            .Where(line => !line.EndsWith(": Plainsight.Analyzers.Model", StringComparison.Ordinal))
            .Where(line => line != "src/Generator/Emitter/Literals.cs: Microsoft.CodeAnalysis.CSharp");
        Assert.Empty(others);
    }

    [Theory]
    [InlineData("src/Analyzers/Model")]
    [InlineData("src/Analyzers/Schema")]
    [InlineData("src/Analyzers/Names")]
    [InlineData("src/Tool")]
    public void Models_the_schema_the_names_and_the_tool_know_nothing_of_Roslyn(string folder) => Nowhere(folder, "Microsoft.CodeAnalysis");

    [Theory]
    [InlineData("DiagnosticDescriptor")]
    [InlineData("ReportDiagnostic")]
    public void The_generator_reports_nothing(string name) => Nowhere("src/Generator", name);

    private static void OnlyUses(string project, string prefix, string folder, string allowed)
    {
        string[] namespaces = [.. allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(folder).Select(name => prefix + name)];
        IEnumerable<string> others = Repository.Sources(project + "/" + folder)
            .SelectMany(file => file.Usings
                .Where(used => used.StartsWith(prefix, StringComparison.Ordinal))
                .Where(used => !namespaces.Any(name => used == name || used.StartsWith(name + ".", StringComparison.Ordinal)))
                .Select(used => file.Path + " uses " + used));
        Assert.Empty(others);
    }

    private static void Nowhere(string folder, string text) =>
        Assert.Empty(Repository.Sources(folder).Where(file => file.Text.Contains(text, StringComparison.Ordinal)).Select(file => file.Path));
}
