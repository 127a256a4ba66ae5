using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>Generated code gives no warning, whatever is declared: consumers build with warnings as errors.</summary>
public sealed class CleanCodeTests
{
    [Fact]
    public void An_obsolete_member_gives_no_warning() => NoProblems("""
        /// <summary>Asked.</summary>
        /// <param name="Answer">What was it?</param>
        [TelemetryEvent]
        public readonly partial record struct Asked(Answer Answer);

        public enum Answer { Yes, [Obsolete("Use Yes.")] Sure }
        """);

    [Fact]
    public void A_public_app_may_have_an_internal_context() => NoProblems("""
        /// <param name="Edition">Which one?</param>
        [TelemetryContext]
        internal readonly partial record struct DemoContext(Edition Edition);

        internal enum Edition { Community }
        """);

    [Fact]
    public void Names_that_are_keywords_are_escaped() => NoProblems("""
        /// <param name="Default">Which one?</param>
        [TelemetryContext]
        public readonly partial record struct DemoContext(@event Default);

        public enum @event { @class, Other }

        /// <summary>Asked.</summary>
        /// <param name="class">What was it?</param>
        [TelemetryEvent]
        public readonly partial record struct @record(@event @class);
        """);

    private static void NoProblems(string source) =>
        Assert.Empty(GeneratorTest.Run<TelemetryGenerator>("namespace Demo;\n" + source, Sources.App).Problems);
}
