using Plainsight.CodeFixes;

namespace CodeFixes.Tests;

public sealed class DeclarationFixTests
{
    [Theory]
    [InlineData("public record struct {|PST0001:Done|}(bool Cached);", "public readonly partial record struct Done(bool Cached);")]
    [InlineData("public readonly record struct {|PST0001:Done|}(bool Cached);", "public readonly partial record struct Done(bool Cached);")]
    [InlineData("public partial record struct {|PST0001:Done|}(bool Cached);", "public readonly partial record struct Done(bool Cached);")]
    [InlineData("public partial struct {|PST0001:Done|}(bool Cached);", "public readonly partial record struct Done(bool Cached);")]
    [InlineData("public record {|PST0001:Done|}(bool Cached);", "public readonly partial record struct Done(bool Cached);")]
    [InlineData("public sealed record class {|PST0001:Done|}(bool Cached);", "public readonly partial record struct Done(bool Cached);")]
    [InlineData("/* one */ internal /* two */ record /* three */ struct {|PST0001:Done|}();", "/* one */ internal /* two */ readonly partial record /* three */ struct Done();")]
    public Task Event_gets_the_keywords_it_lacks(string declaration, string @fixed) => VerifyAsync(declaration, @fixed);

    [Theory]
    [InlineData("public class {|PST0001:Done|}(bool Cached) { public bool Hit() => Cached; }")]
    [InlineData("public record {|PST0001:Done|}(bool Cached) : Base; public abstract record Base;")]
    [InlineData("file readonly partial record struct {|PST0001:Done|}(bool Cached);")]
    [InlineData("public readonly partial record struct {|PST0001:Done|}<T>(bool Cached);")]
    public Task What_takes_more_than_keywords_is_left_alone(string declaration) => VerifyAsync(declaration, declaration);

    [Fact]
    public Task Struct_with_a_member_that_changes_is_not_made_readonly() => VerifyAsync(
        "public record struct {|PST0001:Done|}(bool Cached) { private int _count; public int Next() => ++_count; }",
        "public partial record struct {|PST0001:Done|}(bool Cached) { private int _count; public int Next() => ++_count; }",
        "PST0008");

    [Theory]
    [InlineData("public class {|PST0001:ShopTelemetry|} { }", "public static partial class ShopTelemetry { }")]
    [InlineData("public static class {|PST0001:ShopTelemetry|} { }", "public static partial class ShopTelemetry { }")]
    [InlineData("public class {|PST0001:ShopTelemetry|} { public int Count; }", "public class {|PST0001:ShopTelemetry|} { public int Count; }")]
    [InlineData("public struct {|PST0001:ShopTelemetry|} { }", "public struct {|PST0001:ShopTelemetry|} { }")]
    public Task App_becomes_a_static_partial_class(string declaration, string @fixed) => Fixes.VerifyAsync<DeclarationFix>(
        "[TelemetryApp(\"shop\")]\n" + declaration, "[TelemetryApp(\"shop\")]\n" + @fixed, ignored: "CS0592");

    [Fact]
    public Task Types_around_become_partial_once() => Fixes.VerifyAsync<DeclarationFix>(
        """
        public class Outer
        {
            static class Beside { }

            internal interface IMiddle
            {
                [TelemetryEvent]
                public readonly partial record struct {|PST0001:One|}();

                [TelemetryEvent]
                public record struct {|PST0001,PST0001:Two|}();
            }
        }
        """,
        """
        public partial class Outer
        {
            static class Beside { }

            internal partial interface IMiddle
            {
                [TelemetryEvent]
                public readonly partial record struct One();

                [TelemetryEvent]
                public readonly partial record struct Two();
            }
        }
        """,
        title: "Make the types around 'One' partial");

    private static Task VerifyAsync(string declaration, string @fixed, params string[] ignored) => Fixes.VerifyAsync<DeclarationFix>(
        "[TelemetryEvent]\n" + declaration, "[TelemetryEvent]\n" + @fixed, ignored: [.. ignored, "CS0592"]);
}
