using Plainsight.Settings;

namespace Plainsight.Tests.Settings;

public sealed class ProjectFileTests
{
    [Theory]
    [InlineData("telemetry:\n  enabled: false\n", 2)]
    [InlineData("telemetry:\r\n  enabled: false\r\n", 2)]
    [InlineData("\uFEFFtelemetry:\n  enabled: \"false\"\n", 2)]
    [InlineData("telemetry:\n  enabled: 'no'   # we don't\n", 2)]
    [InlineData("telemetry:\n  enabled: OFF", 2)]
    [InlineData("telemetry:\n  enabled: 0", 2)]
    [InlineData("telemetry: false", 1)]
    [InlineData("telemetry: \"off\" # never", 1)]
    [InlineData("telemetry: {enabled: false}", 1)]
    [InlineData("telemetry: { \"enabled\": false, endpoint: \"https://x.example/\" } # x", 1)]
    [InlineData("\"telemetry\":\n  'enabled': no", 2)]
    [InlineData("telemetry :\n  enabled : no", 2)]
    [InlineData("---\n# settings\nname: \"a: b\"\n\ntelemetry:\n\n  # off\n  other: 1\n  enabled: n\nlast: 1\n", 9)]
    [InlineData("  telemetry:\n    enabled: no\n  name: x", 2)]
    [InlineData("sql: |\n  telemetry:\n    enabled: true\ntelemetry:\n  enabled: no", 5)]
    [InlineData("list:\n- a\n- b\ntelemetry:\n  enabled: no", 5)]
    public void A_project_says_no(string text, int line)
    {
        ProjectSettings settings = ProjectFile.Read("docglow.yml", text);
        Assert.Equal((false, false, line), (settings.Enabled, settings.Unreadable, settings.EnabledLine));
    }

    [Theory]
    [InlineData("telemetry:\n  enabled: true")]
    [InlineData("telemetry: {enabled: \"yes\"}")]
    [InlineData("telemetry: on")]
    public void A_project_says_yes(string text) => Assert.True(ProjectFile.Read("docglow.yaml", text).Enabled);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("# telemetry: false")]
    [InlineData("name: docglow")]
    [InlineData("telemetry:")]
    [InlineData("telemetry: ~")]
    [InlineData("telemetry: {}")]
    [InlineData("telemetry:\n  enabled:\nname: x")]
    [InlineData("telemetry:\n  endpoint: https://x.example/")]
    [InlineData("Telemetry:\n  enabled: false")]
    [InlineData("telemetry:\n  Enabled: false")]
    [InlineData("nested:\n  telemetry:\n    enabled: false")]
    [InlineData("about: >-\n  telemetry: false\n")]
    [InlineData("telemetry:\n  nested:\n    enabled: false")]
    [InlineData("{name: x}")]
    [InlineData("telemetry_sdk: on\nlist:\n- telemetry\n- *a")]
    public void A_project_says_nothing(string? text)
    {
        ProjectSettings settings = ProjectFile.Read("docglow.yml", text);
        Assert.Equal(((bool?)null, false), (settings.Enabled, settings.Unreadable));
    }

    [Theory]
    [InlineData("telemetry:\n  enabled: maybe", "telemetry.enabled: maybe (docglow.yml:2) can't be read and counts as off")]
    [InlineData("telemetry: sometimes", "telemetry: sometimes (docglow.yml:1) can't be read and counts as off")]
    [InlineData("telemetry:\n\tenabled: true", "docglow.yml:2 can't be read and counts as off: a tab in the indentation")]
    [InlineData("telemetry:\n  enabled: true\ntelemetry:\n  enabled: false", "docglow.yml:3 can't be read and counts as off: telemetry stands there twice")]
    [InlineData("telemetry:\n  enabled: true\n  enabled: false", "docglow.yml:3 can't be read and counts as off: enabled stands there twice")]
    [InlineData("telemetry:\n  <<: *off", "docglow.yml:2 can't be read and counts as off: keys are merged in")]
    [InlineData("telemetry: *off", "telemetry: *off (docglow.yml:1) can't be read and counts as off")]
    [InlineData("telemetry:\n  enabled: &no false", "telemetry.enabled: &no false (docglow.yml:2) can't be read and counts as off")]
    [InlineData("telemetry:\n  enabled:\n    false", "docglow.yml:2 can't be read and counts as off: telemetry is not a block of keys")]
    [InlineData("telemetry:\n  - enabled", "docglow.yml:2 can't be read and counts as off: telemetry is not a block of keys")]
    [InlineData("telemetry: {\n  enabled: false }", "docglow.yml:1 can't be read and counts as off: telemetry goes on over several lines")]
    [InlineData("{ telemetry: {enabled: false} }", "docglow.yml:1 can't be read and counts as off: the file is not a block of keys")]
    [InlineData("telemetry:\n  - enabled: false", "docglow.yml:2 can't be read and counts as off: telemetry is not a block of keys")]
    [InlineData("telemetry:\n- enabled: false", "docglow.yml:2 can't be read and counts as off: telemetry is a list")]
    [InlineData("telemetry:\n  &a enabled: false", "docglow.yml:2 can't be read and counts as off: telemetry is not a block of keys")]
    [InlineData("telemetry:\n  !!str enabled: false", "docglow.yml:2 can't be read and counts as off: telemetry is not a block of keys")]
    [InlineData("telemetry.enabled: false", "docglow.yml:1 can't be read and counts as off: write telemetry:, and enabled: below it")]
    [InlineData("telemetry:false", "docglow.yml:1 can't be read and counts as off: write telemetry:, and enabled: below it")]
    [InlineData("defaults: &d\n  telemetry: false\n<<: *d", "docglow.yml:2 can't be read and counts as off: the file is not a block of keys")]
    [InlineData("name: x\n? telemetry\n: false", "docglow.yml:2 can't be read and counts as off: the file is not a block of keys")]
    [InlineData("name: x\n!!str telemetry: false", "docglow.yml:2 can't be read and counts as off: the file is not a block of keys")]
    [InlineData("--- {telemetry: false}", "docglow.yml:1 can't be read and counts as off: the file is not a block of keys")]
    public void What_cannot_be_read_counts_as_off_and_says_so(string text, string detail)
    {
        ProjectSettings settings = ProjectFile.Read("docglow.yml", text);
        Assert.True(settings.Unreadable);
        Assert.Equal(detail, settings.Describe());
    }

    [Theory]
    [InlineData("docglow.toml")]
    [InlineData("docglow")]
    [InlineData("")]
    public void Another_kind_of_file_counts_as_off(string path)
    {
        Assert.True(ProjectFile.Read(path, "telemetry = false").Unreadable);
        Assert.False(ProjectFile.Read(path, null).Unreadable);
    }

    [Theory]
    [InlineData("dashdown.yaml", "a: 1\ntelemetry:\n  enabled: false", "telemetry.enabled: false (dashdown.yaml:3)")]
    [InlineData("x/docglow.yml", "telemetry: {enabled: \"false\"}", "telemetry.enabled: \"false\" (x/docglow.yml:1)")]
    public void The_answer_is_shown_with_file_and_line(string path, string text, string detail) =>
        Assert.Equal(detail, ProjectFile.Read(path, text).Describe());

    [Fact]
    public void Any_text_is_survived()
    {
        string[] pieces = ["telemetry", ":", " ", "{", "}", "\"", "'", "#", "\n", "\r", "\t", "|", "enabled", "-", "?", "&", "\0", ","];
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.NotNull(ProjectFile.Read("docglow.yml", text));
        }
    }
}
