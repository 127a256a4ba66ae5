using Plainsight.CodeFixes;

namespace CodeFixes.Tests;

public sealed class OptionsFixTests
{
    private const string Cli = """

        namespace Cli
        {
            public class Option(string name, params string[] aliases) { public string Name => name + aliases.Length; }

            public class Option<T>(string name, params string[] aliases) : Option(name, aliases);

            public static class Program
            {
                public static object[] Options =>
                [
                    new Option<int?>("--threads", "-t"),
                    new Option<bool>("-f", "--force"),
                    new Option<System.IO.FileInfo>("--output_dir"),
                    new Option<int>("--threads"),
                    new Option("-v"),
                    new Option<string>("not an option"),
                    new System.Text.StringBuilder("--other"),
                ];

                private static readonly Option<string> Filter = new("--filter");
            }
        }
        """;

    private const string Declared = """
        public enum BuildOption
        {
            [Value(ValueKind.Value)]
            Threads,

            Force,

            [Wire("--output_dir")]
            [Value(ValueKind.Path)]
            OutputDir,

            [Wire("-v")]
            V,

            [Value(ValueKind.Value)]
            Filter,
        }
        """;

    [Fact]
    public Task Enum_is_declared_from_the_options_of_the_program() => VerifyAsync(
        "[TelemetryEvent]\npublic readonly partial record struct Done({|PST0105:CommandOptions<{|CS0246:BuildOption|}>|} Options);\n" + Cli,
        "[TelemetryEvent]\npublic readonly partial record struct Done(CommandOptions<BuildOption> Options);\n\n" + Declared + "\n" + Cli,
        "Declare enum 'BuildOption' with the options --threads, --force, --output_dir, …");

    [Fact]
    public Task Two_events_share_the_enum() => VerifyAsync(
        """
        [TelemetryEvent]
        public readonly partial record struct One({|PST0105:CommandOptions<{|CS0246:BuildOption|}>?|} Options);

        [TelemetryEvent]
        public readonly partial record struct Two({|PST0105:Plainsight.CommandOptions<{|CS0246:BuildOption|}>|} Options);

        """ + Cli,
        "[TelemetryEvent]\npublic readonly partial record struct One(CommandOptions<BuildOption>? Options);\n\n" + Declared
        + "\n\n[TelemetryEvent]\npublic readonly partial record struct Two(Plainsight.CommandOptions<BuildOption> Options);\n" + Cli);

    [Theory]
    [InlineData("{|PST0105:CommandOptions<{|CS0246:BuildOption|}>|} Options", "")]
    [InlineData("{|PST0105:CommandOptions<int>|} Options", Cli)]
    [InlineData("{|PST0105:nint|} Choices", Cli)]
    public Task Nothing_is_offered_without_options_or_for_another_type(string parameter, string program)
    {
        string source = $"[TelemetryEvent]\npublic readonly partial record struct Done({parameter});\n" + program;
        return VerifyAsync(source, source);
    }

    private static Task VerifyAsync(string source, string @fixed, string? title = null) =>
        Fixes.VerifyAsync<OptionsFix>(source, @fixed, title: title, ignored: "CS0315");
}
