using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Names;

/// <summary>plainsight_allowed_words and plainsight_refused_words.</summary>
public sealed class ProjectWordsTests
{
    private const string App = "[TelemetryApp(\"demo\", KillSwitches = [\"DEMO_OFF\"], Endpoint = \"https://example.com/events\")] public static partial class Demo;\n";

    [Theory]
    [InlineData("phone: a build target", "[Exact(\"Few.\")] long Phone")]
    [InlineData("phone: a build target", "[Exact(\"Few.\"), Wire(\"phone\")] long Target")]
    [InlineData("user id: the number of a seat", "[Exact(\"Few.\")] int UserId")]
    [InlineData("UserId: the number of a seat", "[Exact(\"Few.\")] int UserIds")]
    [InlineData("seat: a licence | race: cars do it", "Race Race")]
    public Task An_allowed_word_takes_the_finding_back(string words, string parameters) =>
        Verify("plainsight_allowed_words = " + words, parameters, "public enum Race { Sprint, Endurance }");

    [Theory]
    [InlineData("phone: a build target", "[Exact(\"Few.\")] long {|PST0110:PhoneNumber|}")]
    [InlineData("id: a number", "[Exact(\"Few.\")] int {|PST0110:UserId|}")]
    [InlineData("id user: in another order", "[Exact(\"Few.\")] int {|PST0110:UserId|}")]
    public Task An_allowed_word_does_not_allow_a_longer_finding(string words, string parameters) =>
        Verify("plainsight_allowed_words = " + words, parameters);

    [Theory]
    [InlineData("bool {|PST0115:HasMatter|}")]
    [InlineData("int {|PST0115:Matters|}")]
    [InlineData("[Wire(\"matter_count\")] int {|PST0115:Rows|}")]
    [InlineData("{|PST0115:Heat|} Kind")]
    [InlineData("{|PST0101:string|} {|PST0115:Matter|}")]
    [InlineData("[Reviewed(\"PST0115\", \"https://example.com/1\", \"Only how many.\")] int Matters")]
    public Task A_refused_word_is_refused_whatever_the_type(string parameters) =>
        Verify("plainsight_refused_words = matter: it is a client's legal case", parameters, "public enum Heat { Sprint, Matter }");

    [Fact]
    public Task The_words_of_a_refused_event_are_the_projects_too() =>
        Verify("plainsight_allowed_words = phone: a build target", "{|PST0101:string|} Colour, [Exact(\"Few.\")] long Phone");

    [Fact]
    public Task The_message_names_the_word_and_its_reason() => Verify(
        "plainsight_refused_words = matter: it is a client's legal case.",
        "int {|#0:Matters|}",
        "",
        new DiagnosticResult("PST0115", DiagnosticSeverity.Error).WithLocation(0).WithMessage(
            "'Matters' holds 'matter', which this project does not send: it is a client's legal case. Leave it out, or ask those who keep plainsight_refused_words in .editorconfig."));

    [Theory]
    [InlineData("allowed", "host", "host' has no reason")]
    [InlineData("allowed", "host: todo", "host: todo' has no reason")]
    [InlineData("allowed", "host: Host", "host: Host' has no reason")]
    [InlineData("refused", ": it hurts", ": it hurts' holds no word")]
    [InlineData("refused", "matter: it hurts | Matter: it hurts", "Matter: it hurts' stands there twice, or in both lists")]
    public async Task An_entry_without_word_or_reason_is_reported_at_the_app(string list, string words, string problem)
    {
        CSharpAnalyzerTest<TelemetryAnalyzer, DefaultVerifier> test = Test(
            $"plainsight_{list}_words = {words}", App.Replace("class Demo", "class {|#0:Demo|}", StringComparison.Ordinal));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("PST0132", DiagnosticSeverity.Error).WithLocation(0).WithMessage(
            $"plainsight_{list}_words in .editorconfig: '{problem}. Reviewers read in the schema file why a word is let through or kept out. Write word: reason, and | between two."));
        await test.RunAsync();
    }

    [Fact]
    public Task A_word_that_is_allowed_without_a_reason_is_not_allowed() => Test(
        "plainsight_allowed_words = phone",
        App.Replace("class Demo", "class {|PST0132:Demo|}", StringComparison.Ordinal)
        + "[TelemetryEvent] public readonly partial record struct Done([Exact(\"Few.\")] long {|PST0110:Phone|});").RunAsync();

    [Fact]
    public Task Words_of_a_file_without_the_app_are_not_read() => Test(
        "plainsight_refused_words = matter: it is a client's legal case",
        "[TelemetryEvent] public readonly partial record struct Done(int Matters);").RunAsync();

    [Fact]
    public void Words_that_change_are_followed_in_a_file_that_does_not()
    {
        CSharpCompilation compilation = TestCompilation.Create(["[TelemetryEvent] public readonly partial record struct Done(string Colour, [Exact(\"Few.\")] long Phone);"]);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        TypeDeclarationSyntax declaration = tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Single();
        ProjectWords words = ProjectWordList.Read("phone: a build target", null).Words;

        Assert.Contains(Parse(ProjectWords.None), finding => finding.RuleId == "PST0110");
        Assert.DoesNotContain(Parse(words), finding => finding.RuleId == "PST0110");

        IEnumerable<Finding> Parse(ProjectWords project) => EventParser.Parse(declaration, compilation.GetSemanticModel(tree), project, default).Findings;
    }

    private static Task Verify(string line, string parameters, string types = "", params DiagnosticResult[] expected)
    {
        CSharpAnalyzerTest<TelemetryAnalyzer, DefaultVerifier> test = Test(
            line, App + $"[TelemetryEvent] public readonly partial record struct Done({parameters});\n{types}");
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private static CSharpAnalyzerTest<TelemetryAnalyzer, DefaultVerifier> Test(string line, string source)
    {
        CSharpAnalyzerTest<TelemetryAnalyzer, DefaultVerifier> test = global::Analyzers.Tests.Verify.Test<TelemetryAnalyzer>(source);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{line}\n"));
        return test;
    }
}
