namespace Analyzers.Tests.Rules;

/// <summary>PST0001, PST0007 and PST0008: the form of a declaration.</summary>
public sealed class DeclarationTests
{
    [Theory]
    [InlineData("[TelemetryEvent] public readonly partial record struct Done(bool Ok);")]
    [InlineData("[TelemetryEvent] public readonly partial record struct Done;")]
    [InlineData("[TelemetryEvent] internal readonly partial record struct Done();")]
    [InlineData("internal partial class Outer { [TelemetryEvent] protected internal readonly partial record struct Done(bool Ok); }")]
    [InlineData("[TelemetryGroup] public readonly partial record struct Shape(bool Ok);")]
    [InlineData("[TelemetryContext] public readonly partial record struct Surroundings(OsFamily Os);")]
    [InlineData("[Vocabulary(\"words.txt\")] public readonly partial record struct Word;")]
    [InlineData("[TelemetryApp(\"demo\")] public static partial class Demo;")]
    [InlineData("[TelemetryEvent] public readonly partial record struct Done(bool Ok); public readonly partial record struct Done { public bool Not() => !Ok; }")]
    [InlineData("public readonly record struct Free(string Text);")]
    public Task The_usual_form_is_silent(string source) => Verify.Declaration(source);

    [Theory]
    [InlineData("[TelemetryEvent] public readonly record struct {|PST0001:Done|}(bool Ok);")]
    [InlineData("[TelemetryEvent] public partial record struct {|PST0001:Done|}(bool Ok);")]
    [InlineData("[TelemetryEvent] public readonly partial struct {|PST0001:Done|};")]
    [InlineData("[{|CS0592:TelemetryEvent|}] public partial record class {|PST0001:Done|}(bool Ok);")]
    [InlineData("[TelemetryEvent] public readonly partial record struct {|PST0001:Done|}<T>(bool Ok);")]
    [InlineData("[TelemetryEvent] file readonly partial record struct {|PST0001:Done|}(bool Ok);")]
    [InlineData("[TelemetryGroup] public readonly partial record struct {|PST0001:Shape|};")]
    [InlineData("[TelemetryContext] public partial record struct {|PST0001:Surroundings|}(OsFamily Os);")]
    [InlineData("[Vocabulary(\"words.txt\")] public readonly partial record struct {|PST0001:Word|}(bool Ok);")]
    [InlineData("[TelemetryApp(\"demo\")] public static class {|PST0001:Demo|};")]
    [InlineData("[TelemetryApp(\"demo\")] public partial class {|PST0001:Demo|};")]
    public Task Another_form_is_refused(string source) => Verify.Declaration(source);

    [Theory]
    [InlineData("public partial class Outer { [TelemetryEvent] private readonly partial record struct {|PST0001:Done|}(bool Ok); }")]
    [InlineData("public partial class Outer { [TelemetryEvent] protected readonly partial record struct {|PST0001:Done|}(bool Ok); }")]
    [InlineData("public partial class Outer { private partial class Inner { [TelemetryEvent] public readonly partial record struct {|PST0001:Done|}(bool Ok); } }")]
    [InlineData("public class Outer { [TelemetryEvent] public readonly partial record struct {|PST0001:Done|}(bool Ok); }")]
    [InlineData("public partial class Outer<T> { [TelemetryEvent] public readonly partial record struct {|PST0001:Done|}(bool Ok); }")]
    [InlineData("public class Outer { [TelemetryApp(\"demo\")] public static partial class {|PST0001:Demo|}; }")]
    public Task A_place_that_generated_code_cannot_reach_is_refused(string source) => Verify.Declaration(source);

    [Theory]
    [InlineData("[TelemetryEvent] public readonly partial record struct {|PST0001:Done|}; public readonly partial record struct Done(string Path);")]
    [InlineData("[TelemetryEvent] public readonly partial record struct {|PST0001:Done|}(bool Ok); [{|CS0579:TelemetryEvent|}] public readonly partial record struct {|PST0001:Done|};")]
    public Task The_attribute_belongs_to_the_part_with_the_parameters(string source) => Verify.Declaration(source);

    [Fact]
    public Task An_older_language_is_refused()
    {
        var test = Verify.Test<Plainsight.Analyzers.TelemetryAnalyzer>("[TelemetryEvent] public readonly partial record struct {|PST0007:Done|}(bool Ok);");
        test.LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11;
        return test.RunAsync();
    }

    [Fact]
    public Task Members_beside_the_parameters_are_pointed_out() => Verify.Declaration("""
        [TelemetryEvent]
        public readonly partial record struct Done(int Count)
        {
            public string {|PST0008:Path|} { get; init; } = "";
            public readonly int {|PST0008:Hidden|} = 1;
            public int {|PST0008:Twice|} => Count * 2;
            public int Count { get; } = Count < 0 ? 0 : Count;
            public const int Limit = 3;
            public static Done None => new(0);
            public override string ToString() => "done";
        }
        """);
}
