using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class CommandOptionsTests
{
    private static readonly Switches[] s_all = [Switches.Force, Switches.Threads, Switches.OutputDir, Switches.Env, Switches.Error];

    [Theory]
    [InlineData("--threads 4 --force", "Force Threads")]
    [InlineData("--threads=4", "Threads")]
    [InlineData("--threads:4", "Threads")]
    [InlineData("--output-dir /home/alice/x", "OutputDir")]
    [InlineData("--OUTPUT_DIR", "OutputDir")]
    [InlineData("-e", "Env")]
    [InlineData("-E", "Error")]
    [InlineData("--token=SECRET --customer-acme -tSECRET", "")]
    [InlineData("threads force", "")]
    [InlineData("--force -- --threads", "Force")]
    [InlineData("- --", "")]
    public void Declared_options_of_a_command_line_are_found(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', Members(CommandOptions<Switches>.From(line.Split(' ')))));

    [Fact]
    public void No_command_line_has_no_options() => Assert.Equal(CommandOptions<Switches>.None, CommandOptions<Switches>.From(null));

    [Fact]
    public void Options_are_a_set_whatever_their_values_are()
    {
        CommandOptions<Switches> options = CommandOptions<Switches>.Of(Switches.Again, Switches.Error, (Switches)1234).With(Switches.Threads);

        Assert.Equal([Switches.Force, Switches.Threads, Switches.Error], Members(options));
        Assert.Equal(options, CommandOptions<Switches>.Of(Switches.Threads, Switches.Error, Switches.Force, Switches.Error));
        Assert.False(options.Contains((Switches)1234));
    }

    [Fact]
    public void Option_is_followed_by_what_stands_for_its_value()
    {
        string json = Wire.Write("o options --threads=<value> --force --output-dir=<path>", (ref EventWriter writer) => writer.Options(0, 0b111));

        Assert.Equal("""{"o":["--threads","<value>","--force","--output-dir","<path>"]}""", json);
    }

    [Theory]
    [InlineData(0UL, "[]")]
    [InlineData(2UL, """["--force"]""")]
    [InlineData(ulong.MaxValue, """["--threads","<value>","--force"]""")]
    [InlineData(1UL << 63, "[]")]
    public void Bits_that_the_shape_does_not_have_are_dropped(ulong members, string expected) =>
        Assert.Equal($$"""{"o":{{expected}}}""", Wire.Write("o options --threads=<value> --force", (ref EventWriter writer) => writer.Options(0, members)));

    [Fact]
    public void Options_are_written_for_options_only()
    {
        string json = Wire.Write("f flags a b\no options a b", (ref EventWriter writer) =>
        {
            writer.Options(0, 3);
            writer.Flags(1, 3);
        });

        Assert.Equal("{}", json);
    }

    private static IEnumerable<Switches> Members(CommandOptions<Switches> options) => s_all.Where(options.Contains);
}
