namespace Generator.Tests;

/// <summary>Commands, options and counts, as bytes on the wire.</summary>
public sealed class CommandRunTests
{
    private const string Commands = """
        /// <summary>Done.</summary>
        /// <param name="Command">Which?</param>
        /// <param name="Alias">Which?</param>
        /// <param name="Options">Which?</param>
        [TelemetryEvent]
        public readonly partial record struct Done(CommandName<Verb> Command, CommandAlias<Verb>? Alias, CommandOptions<Switch> Options);

        public enum Verb { Run = 7, [Wire("cache.clear")] CacheClear, @switch, Same = Run }

        public enum Switch { Force = 70, [Value(ValueKind.Value)] Threads = -3, [Value(ValueKind.Path)] OutputDir = 5, [Wire("-q")] Quiet = 1 }
        """;

    private const string Counts = """
        /// <summary>Done.</summary>
        /// <param name="Blocks">How many?</param>
        /// <param name="Charts">How many?</param>
        [TelemetryEvent]
        public readonly partial record struct Done(CountsBy<Block> Blocks, [Exact("Few.")] CountsBy<Block>? Charts);

        public enum Block { Text = 9, [Wire("chart")] Plot = -1, Table = 3 }
        """;

    [Fact]
    public void A_command_line_leaves_its_declared_names_only() => Assert.Equal(
        [
            """{"command":"cache.clear","alias":"run","options":["--force","--threads","<value>","--output-dir","<path>"]}""",
            """{"command":"other","alias":null,"options":[]}""",
            """{"command":"switch","alias":"other","options":["-q"]}""",
        ],
        Recorded.Fields(
            Commands,
            "new Done(CommandName<Verb>.From(\"cache clear\"), CommandAlias<Verb>.From(Verb.Same), CommandOptions<Switch>.From([\"run\", \"--threads=/home/somebody\", \"--force\", \"--token=x\", \"--output-dir\", \"/tmp/x\", \"--\", \"-q\"]))",
            "new Done(CommandName<Verb>.From(\"/home/somebody\"), null, default)",
            "new Done(CommandName<Verb>.From(Verb.@switch), default(CommandAlias<Verb>), CommandOptions<Switch>.Of(Switch.Quiet, (Switch)99))"));

    [Fact]
    public void Every_member_has_a_count() => Assert.Equal(
        [
            """{"blocks":{"text":100,"chart":0,"table":10},"charts":{"text":0,"chart":123,"table":0}}""",
            """{"blocks":{"text":0,"chart":0,"table":0},"charts":null}""",
        ],
        Recorded.Fields(
            Counts,
            "new Done(CountsBy<Block>.Of((Block.Text, 142), (Block.Table, 11), ((Block)77, 5)), CountsBy<Block>.Of((Block.Plot, 123)))",
            "new Done(default, null)"));
}
