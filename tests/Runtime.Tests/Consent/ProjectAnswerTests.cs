using Plainsight.Consent;
using Plainsight.Settings;

namespace Plainsight.Tests.Consent;

/// <summary>A project's file of a format that only the host knows.</summary>
public sealed class ProjectAnswerTests
{
    [Theory]
    [InlineData("[runtime]\ntelemetry = FALSE\n", false, "FALSE (config.toml:2)")]
    [InlineData("telemetry = 1\n", true, "1 (config.toml:1)")]
    [InlineData("workers = 2\n", null, null)]
    public void The_host_finds_the_answer_and_the_library_reads_it(string text, bool? enabled, string? detail)
    {
        ProjectSettings settings = ProjectAnswer.Read("config.toml", text, Find);
        Assert.Equal((enabled, false), (settings.Enabled, settings.Unreadable));
        if (detail is not null)
            Assert.Equal(detail, settings.Describe());
    }

    [Fact]
    public void What_cannot_be_read_counts_as_off()
    {
        Assert.True(ProjectAnswer.Read("config.toml", "telemetry = perhaps\n", Find).Unreadable);
        ProjectSettings thrown = ProjectAnswer.Read("config.toml", "", _ => throw new FormatException());
        Assert.Equal("config.toml can't be read and counts as off: its reader failed (FormatException)", thrown.Describe());
    }

    [Fact]
    public void No_file_says_nothing_and_is_not_read() =>
        Assert.False(ProjectAnswer.Read("config.toml", null, _ => throw new InvalidOperationException()).Unreadable);

    private static string? Find(string text) => text.Split('\n').Select(line => line.Split(" = ")).FirstOrDefault(parts => parts[0] == "telemetry")?[1];
}
