using Plainsight.CodeFixes;

namespace CodeFixes.Tests;

public sealed class ClosedTypeFixTests
{
    [Fact]
    public Task Enum_stub_is_declared_behind_the_event() => Enum(
        """
        namespace Shop;

        [TelemetryEvent]
        public readonly partial record struct BuildFinished({|PST0101:string|} Adapter, bool Cached);

        public enum After { One }
        """,
        """
        namespace Shop;

        [TelemetryEvent]
        public readonly partial record struct BuildFinished(Adapter Adapter, bool Cached);

        public enum Adapter
        {
            [Wire("other")]
            Other,

            [Wire("first_value")]
            FirstValue,
        }

        public enum After { One }
        """,
        "Declare enum 'Adapter' with the values that you expect");

    [Fact]
    public Task Vocabulary_stub_names_the_file_that_has_to_be_added() => Vocabulary(
        """
        [TelemetryEvent]
        internal readonly partial record struct BuildFinished({|PST0101:string?|} SourceAdapter = null);
        """,
        """
        [TelemetryEvent]
        internal readonly partial record struct BuildFinished({|PST0120:SourceAdapter?|} SourceAdapter = null);

        [Vocabulary("source_adapter.txt")]
        internal readonly partial record struct SourceAdapter;
        """,
        "Declare vocabulary 'SourceAdapter' with the words of source_adapter.txt, to be added to AdditionalFiles");

    [Fact]
    public Task Two_events_with_the_same_field_share_one_stub() => Enum(
        """
        [TelemetryEvent]
        public readonly partial record struct One({|PST0101:string|} Adapter);

        [TelemetryEvent]
        public readonly partial record struct Two({|PST0101:String?|} Adapter);
        """,
        """
        [TelemetryEvent]
        public readonly partial record struct One(Adapter Adapter);

        public enum Adapter
        {
            [Wire("other")]
            Other,

            [Wire("first_value")]
            FirstValue,
        }

        [TelemetryEvent]
        public readonly partial record struct Two(Adapter? Adapter);
        """);

    [Fact]
    public Task Nested_event_gets_a_nested_stub() => Enum(
        """
        public static partial class Events
        {
            [TelemetryEvent]
            public readonly partial record struct One({|PST0101:string|} adapter);
        }
        """,
        """
        public static partial class Events
        {
            [TelemetryEvent]
            public readonly partial record struct One(Adapter adapter);

            public enum Adapter
            {
                [Wire("other")]
                Other,

                [Wire("first_value")]
                FirstValue,
            }
        }
        """);

    [Fact]
    public Task Enum_of_that_name_is_used_and_not_declared_again() => Enum(
        """
        [TelemetryEvent]
        public readonly partial record struct One({|PST0101:string|} Adapter);

        public enum Adapter { Other }
        """,
        """
        [TelemetryEvent]
        public readonly partial record struct One(Adapter Adapter);

        public enum Adapter { Other }
        """,
        "Use the enum 'Adapter'");

    [Fact]
    public Task Name_that_means_something_else_is_not_taken() => Enum(
        """
        [TelemetryEvent]
        public readonly partial record struct One({|PST0101:string|} Version);
        """,
        """
        [TelemetryEvent]
        public readonly partial record struct One(VersionKind Version);

        public enum VersionKind
        {
            [Wire("other")]
            Other,

            [Wire("first_value")]
            FirstValue,
        }
        """);

    [Fact]
    public Task Attribute_is_written_in_full_where_its_namespace_is_not_imported() => Fixes.VerifyAsync<ClosedTypeFix>(
        """
        namespace Elsewhere
        {
            public class WireAttribute : Attribute { }

            [TelemetryEvent]
            public readonly partial record struct One({|PST0101:string|} Adapter);
        }
        """,
        """
        namespace Elsewhere
        {
            public class WireAttribute : Attribute { }

            [TelemetryEvent]
            public readonly partial record struct One(Adapter Adapter);

            public enum Adapter
            {
                [Plainsight.Wire("other")]
                Other,

                [Plainsight.Wire("first_value")]
                FirstValue,
            }
        }
        """);

    [Theory]
    [InlineData("{|PST0101:char|} Grade")]
    [InlineData("{|PST0101:char[]|} Grades")]
    [InlineData("{|PST0101:string|} Adapter = \"none\"")]
    [InlineData("bool Cached")]
    public Task Other_text_has_no_closed_form(string parameters)
    {
        string source = $"[TelemetryEvent]\npublic readonly partial record struct One({parameters});\n";
        return Enum(source, source);
    }

    private static Task Enum(string source, string @fixed, string? title = null) =>
        Fixes.VerifyAsync<ClosedTypeFix>(source, @fixed, ClosedTypeFix.EnumKey, title);

    private static Task Vocabulary(string source, string @fixed, string? title = null) =>
        Fixes.VerifyAsync<ClosedTypeFix>(source, @fixed, ClosedTypeFix.VocabularyKey, title);
}
