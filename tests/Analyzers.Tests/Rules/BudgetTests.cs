using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Rules;

/// <summary>PST0121.</summary>
public sealed class BudgetTests
{
    [Fact]
    public Task An_event_beyond_its_budget_is_reported_where_it_declares_it() => Verified("""
        [TelemetryEvent({|PST0121:Budget = 3|})] public readonly partial record struct Done(int Models);
        """);

    [Fact]
    public Task An_event_within_its_budget_is_silent() => Verified("""
        [TelemetryEvent(Budget = 4)] public readonly partial record struct Done(int Models);
        [TelemetryEvent] public readonly partial record struct Large([Exact("Why not.")] long Models);
        """);

    [Theory]
    [InlineData("{|PST0120:Budget = 0|}")]
    [InlineData("Version = 2, {|PST0120:Budget = -33|}")]
    [InlineData("{|PST0120:Budget = int.MinValue|}")]
    [InlineData("Budget = 1")]
    public Task A_budget_is_1_bit_or_more(string arguments) => Verify.Declaration($"[TelemetryEvent({arguments})] public readonly partial record struct Done(bool Ok);");

    [Fact]
    public Task The_context_counts_too() => Verified("""
        [TelemetryEvent({|PST0121:Budget = 12|})] public readonly partial record struct Done(bool Ok);
        [TelemetryContext] public readonly partial record struct Surroundings(InstallId Install, AppVersion Version);
        """);

    [Fact]
    public Task The_words_of_a_vocabulary_count() => Verified("""
        [TelemetryEvent({|PST0121:Budget = 1|})] public readonly partial record struct Done(Word Word);
        [Vocabulary("words.txt")] public readonly partial record struct Word;
        """);

    [Fact]
    public void The_message_lists_the_fields_by_bits_and_what_buckets_would_save()
    {
        FieldModel nested = Field("models", Integer(Coarsening.Exact));
        Finding finding = BudgetRules.Check(
            Event("e", 1, Result, Field("shape", Group(nested, Field("ok", new FieldType.Bool())))) with { Budget = 30 },
            new ContextModel(App.Type, "", new[] { InstallId, Field("version", new FieldType.Version(VersionKind.App)) }.ToEquatableArray()))!;
        Assert.Equal(
            ["e", "46.0", "30", "shape.models 32.0 (in buckets 3.5), version of the context 12.0, result 1.0, shape.ok 1.0", " Not counted, because they are random: instance_id of the context."],
            finding.Arguments);
    }

    private static Task Verified(string markup)
    {
        CSharpAnalyzerTest<BudgetAnalyzer, DefaultVerifier> test = new() { TestCode = "[TelemetryApp(\"demo\")] public static partial class Demo;\n" + markup };
        test.TestState.AdditionalFiles.Add(("words.txt", "bash\nzsh\n"));
        return test.RunAsync();
    }
}
