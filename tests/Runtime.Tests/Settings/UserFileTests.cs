using System.Diagnostics;
using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Settings;

/// <summary>What is read from a user's configuration file.</summary>
public sealed class UserFileTests : IDisposable
{
    private readonly World _world = new();
    private readonly ConfigFile _file;

    public UserFileTests() => _file = new ConfigFile(Path.Combine(_world.Home, ".docglow", "config.toml"));

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("telemetry = false\n", "No", 1)]
    [InlineData("# telemetry\n\ntheme = dark\ntelemetry = \"off\"\n", "No", 4)]
    [InlineData("theme = 0\ntelemetry = 0\n", "No", 2)]
    [InlineData("telemetry = TRUE\r\n", "Yes", 1)]
    [InlineData("\uFEFFtelemetry = y", "Yes", 1)]
    [InlineData("telemetry = perhaps\n", "Unreadable", 1)]
    [InlineData("telemetry = no\ntelemetry = no\n", "No", 0)]
    [InlineData("telemetry = \n", "NotSet", 0)]
    [InlineData("theme = dark\n", "NotSet", 0)]
    [InlineData("", "NotSet", 0)]
    public void The_library_reads_the_spelling_and_finds_the_line(string text, string value, int line)
    {
        _file.Text = text;
        UserSettings settings = Read();
        Assert.Equal((value, line, null), (settings.Value.ToString(), settings.Line, settings.Problem));
    }

    [Fact]
    public void A_file_that_is_not_there_says_nothing()
    {
        Assert.Equal(SwitchValue.NotSet, Read().Value);
        Assert.Empty(_world.Files);
    }

    [Fact]
    public void The_answer_is_shown_with_file_and_line()
    {
        _file.Text = "theme = dark\ntelemetry = false\n";
        Assert.Equal($"false ({_file.Path}:2)", Decide().Detail);
        _file.Text = "telemetry = ja\n";
        Assert.Equal($"ja ({_file.Path}:1) can't be read and counts as off", Decide().Detail);
        Assert.Equal(ConsentSource.UserUnreadable, Decide().Source);
    }

    [Fact]
    public void Whatever_the_callback_does_counts_as_off()
    {
        _file.Text = "telemetry = true\n";
        _file.Read = static _ => throw new FormatException("a secret");
        ConsentDecision decision = Decide();
        Assert.Equal((ConsentState.Off, ConsentSource.UserUnreadable), (decision.State, decision.Source));
        Assert.Equal($"{_file.Path} can't be read (FormatException), and counts as off", decision.Detail);

        _file.Read = null!;
        Assert.Equal(ConsentSource.UserUnreadable, Decide().Source);
    }

    [Fact]
    public void A_file_that_is_no_text_counts_as_off()
    {
        _file.Text = "";
        File.WriteAllBytes(_file.Path, [0x74, 0xFF, 0xFE]);
        Assert.Equal($"{_file.Path} is no UTF-8 text, and counts as off", Decide().Detail);
    }

    [Fact]
    public void A_file_that_is_too_large_counts_as_off()
    {
        _file.Text = "telemetry = true\n" + new string('#', 1024 * 1024);
        Assert.Equal($"{_file.Path} is larger than 1 MB, and counts as off", Decide().Detail);
    }

    [Fact]
    public void A_directory_in_its_place_counts_as_off()
    {
        Directory.CreateDirectory(_file.Path);
        Assert.Equal($"{_file.Path} is no file, and counts as off", Decide().Detail);
    }

    [Theory]
    [InlineData("config.toml")]
    [InlineData("")]
    [InlineData(null)]
    public void A_path_that_is_not_absolute_counts_as_off(string? path) =>
        Assert.Equal(SwitchValue.Unreadable, new UserFile(path!, _file.Read, _file.Write).Read().Value);

    [Fact]
    public void A_link_is_read_through_and_one_to_nothing_counts_as_off()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var real = new ConfigFile(Path.Combine(_world.Home, "dotfiles", "config.toml")) { Text = "theme = dark\ntelemetry = no\n" };
        Directory.CreateDirectory(Path.GetDirectoryName(_file.Path)!);
        File.CreateSymbolicLink(_file.Path, real.Path);
        Assert.Equal(ConsentSource.User, Decide().Source);

        File.Delete(real.Path);
        Assert.Equal($"{_file.Path} is a link to nothing, and counts as off", Decide().Detail);
    }

    [Fact]
    public void A_pipe_in_its_place_does_not_block()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_file.Path)!);
        using Process made = Process.Start("mkfifo", _file.Path);
        made.WaitForExit();
        Assert.NotEqual(SwitchValue.Yes, Read().Value);
    }

    [Fact]
    public void A_file_that_is_declared_and_not_handed_over_counts_as_off()
    {
        _world.Record(state => state.Agree([], _world.Store.Today));
        ConsentDecision decision = _world.Decide(Apps.Docglow(userFile: "~/.docglow/config.toml"));
        Assert.Equal((ConsentState.Off, ConsentSource.UserUnreadable), (decision.State, decision.Source));
    }

    [Fact]
    public void A_file_that_is_handed_over_and_not_declared_counts_as_off()
    {
        _file.Text = "telemetry = true\n";
        _world.Inputs.UserFile = new UserFile(_file.Path, _file.Read, _file.Write);
        ConsentDecision decision = _world.Decide(Apps.Docglow());
        Assert.Equal((ConsentState.Off, ConsentSource.UserUnreadable), (decision.State, decision.Source));
        Assert.Contains("declares no UserFile", decision.Detail, StringComparison.Ordinal);
    }

    private UserSettings Read() => new UserFile(_file.Path, _file.Read, _file.Write).Read();

    private ConsentDecision Decide()
    {
        _world.Inputs.UserFile = new UserFile(_file.Path, _file.Read, _file.Write);
        return _world.Decide(Apps.Docglow(userFile: "~/.docglow/config.toml"));
    }
}
