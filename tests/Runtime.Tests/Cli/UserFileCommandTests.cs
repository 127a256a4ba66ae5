using System.Text;
using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Cli;

/// <summary>What <c>on</c>, <c>off</c> and the prompt write to a user's configuration file.</summary>
public sealed class UserFileCommandTests : CommandTest
{
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private readonly ConfigFile _file;

    public UserFileCommandTests()
    {
        Definition = Apps.Docglow(userFile: "~/.docglow/config.toml");
        World.UserFile = _file = new ConfigFile(Path.Combine(World.Home, ".docglow", "config.toml"));
    }

    [Theory]
    [InlineData("on", "true")]
    [InlineData("off", "false")]
    public void The_answer_is_written_there_and_in_the_state(string verb, string text)
    {
        _file.Text = "theme = dark\ntelemetry = what\n";
        Assert.Equal(0, Run(verb));
        Assert.Equal($"theme = dark\ntelemetry = {text}\n", _file.Text);
        Assert.Equal(verb == "on", State.Consent);
        Assert.Equal((verb == "on", ConsentSource.User), (Decide().IsOn, Decide().Source));
        AssertNothingElse();
    }

    [Fact]
    public void A_file_that_is_not_there_is_made_for_its_owner_only()
    {
        Assert.Equal(0, Run("off"));
        Assert.Equal("telemetry = false\n", _file.Text);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_file.Path));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(_file.Path)!));
        }
    }

    [Fact]
    public void Mode_and_byte_order_mark_stay()
    {
        _file.Text = "";
        File.WriteAllBytes(_file.Path, [.. Encoding.UTF8.Preamble, .. "theme = d\u00e4rk\n"u8]);
        SetMode(_file.Path, Mode);
        Assert.Equal(0, Run("on"));
        Assert.Equal([.. Encoding.UTF8.Preamble, .. "theme = d\u00e4rk\ntelemetry = true\n"u8], File.ReadAllBytes(_file.Path));
        AssertMode(_file.Path, Mode);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        ConfigFile real = Link();
        Assert.Equal(0, Run("off"));
        Assert.NotNull(new FileInfo(_file.Path).LinkTarget);
        Assert.Equal("telemetry = false\n", real.Text);
    }

    [Fact]
    public void A_link_that_others_can_put_there_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        ConfigFile real = Link();
        SetMode(Path.GetDirectoryName(_file.Path)!, (UnixFileMode)Convert.ToInt32("777", 8));
        Assert.Equal(1, Run("off"));
        Assert.Equal("telemetry = true\n", real.Text);
        Assert.Contains($"{_file.Path} is a link, and {Path.GetDirectoryName(_file.Path)} can be changed by other users", Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_stands_there_already_leaves_the_file_alone()
    {
        _file.Text = "telemetry = 0 \n";
        _file.Write = static (_, _) => throw new InvalidOperationException("nothing may be written");
        Assert.Equal(0, Run("off"));
        Assert.Equal("telemetry = 0 \n", _file.Text);
    }

    [Fact]
    public void Off_that_cannot_be_written_fails_honestly_and_holds_all_the_same()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Run("on");
        SetMode(_file.Path, UnixFileMode.UserRead);
        Assert.Equal(1, Run("off"));
        Assert.Equal($"Telemetry could NOT be switched off: {_file.Path} is read-only. For this shell: export DOCGLOW_NO_TELEMETRY=1\n", Errors);
        Assert.Equal("telemetry = true\n", _file.Text);
        Assert.False(Decide().IsOn);
        Assert.Empty(State.Ids);
        AssertNothingElse();
    }

    [Fact]
    public void On_that_cannot_be_written_changes_nothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _file.Text = "telemetry = false\n";
        SetMode(_file.Path, UnixFileMode.UserRead);
        Assert.Equal(1, Run("on"));
        Assert.Equal($"Telemetry could NOT be switched on: {_file.Path} is read-only. For this shell: export DOCGLOW_TELEMETRY=1\n", Errors);
        Assert.False(Directory.Exists(World.Directory));
    }

    [Fact]
    public void On_that_the_state_cannot_hold_leaves_the_file_as_it_is()
    {
        _file.Text = "telemetry = false\n";
        World.Variables.Remove("HOME");
        World.Variables.Remove("LOCALAPPDATA");
        Assert.Equal(1, Run("on"));
        Assert.Equal("telemetry = false\n", _file.Text);
        AssertNothingElse();
    }

    [Fact]
    public void Whatever_the_callback_does_the_file_is_whole()
    {
        Func<string, bool, string>[] broken = [static (_, _) => throw new FormatException(), static (_, _) => null!, static (text, _) => text, static (_, yes) => $"telemetry = {!yes}\n"];
        foreach (Func<string, bool, string> write in broken)
        {
            _file.Text = "telemetry = maybe\n";
            _file.Write = write;
            Assert.Equal(1, Run("on"));
            Assert.Equal(1, Run("off"));
            Assert.Contains("could NOT be switched off", Errors, StringComparison.Ordinal);
            Assert.Equal("telemetry = maybe\n", _file.Text);
            AssertNothingElse();
        }
    }

    [Fact]
    public void A_change_of_somebody_else_meanwhile_is_kept()
    {
        _file.Text = "telemetry = false\n";
        var file = new UserFile(_file.Path, _file.Read, _file.Write);
        using (UserFileChange? change = file.Prepare(yes: true, static _ => null, out _))
        {
            _file.Text = "theme = dark\ntelemetry = false\n";
            Assert.False(change!.TryCommit(out string? failure));
            Assert.Contains("was changed by another program meanwhile", failure, StringComparison.Ordinal);
        }

        Assert.Equal("theme = dark\ntelemetry = false\n", _file.Text);
        AssertNothingElse();
    }

    [Fact]
    public void A_yes_covers_what_was_shown_and_not_what_comes_later()
    {
        Run("on");
        Definition = Apps.Docglow(userFile: "~/.docglow/config.toml", events: [Apps.Build.Replace("cli_build 1", "cli_build 2", StringComparison.Ordinal) + "\nnew bool"]);
        Assert.True(Decide().Agreed.Contains(Apps.HashOf(Apps.Build, "result")));
        Run("status");
        Assert.Contains("Left out, because nobody agreed to it yet: cli_build.new", Output, StringComparison.Ordinal);

        World.Sit("y");
        Assert.True(TelemetryPrompt.Ask(Definition, World.Configure));
        Run("status");
        Assert.DoesNotContain("Left out", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_by_hand_counts_from_the_next_look_and_one_in_the_state_stands()
    {
        Run("on");
        _file.Text = "telemetry = no\n";
        Assert.Equal((false, ConsentSource.User), (Decide().IsOn, Decide().Source));

        _file.Text = "";
        Run("off");
        _file.Text = "telemetry = yes\n";
        Assert.Equal((false, ConsentSource.Recorded), (Decide().IsOn, Decide().Source));
    }

    [Theory]
    [InlineData("y", "true")]
    [InlineData("n", "false")]
    public void The_prompt_writes_there_too(string answer, string text)
    {
        World.Sit(answer);
        Assert.Equal(answer == "y", TelemetryPrompt.Ask(Definition, World.Configure));
        Assert.Equal($"telemetry = {text}\n", _file.Text);
    }

    [Fact]
    public void A_yes_to_the_prompt_that_cannot_be_written_is_stored_nowhere()
    {
        _file.Write = static (_, _) => throw new InvalidOperationException();
        World.Sit("y");
        Assert.False(TelemetryPrompt.Ask(Definition, World.Configure));
        Assert.Contains($"Your answer could not be stored: {_file.Path} can't be changed", Errors, StringComparison.Ordinal);
        Assert.Empty(World.Files);
    }

    [Fact]
    public void A_no_to_the_prompt_that_cannot_be_written_is_recorded()
    {
        _file.Write = static (_, _) => throw new InvalidOperationException();
        World.Sit("n");
        Assert.False(TelemetryPrompt.Ask(Definition, World.Configure));
        Assert.False(State.Consent);
    }

    private ConsentDecision Decide()
    {
        World.Inputs.UserFile = new UserFile(_file.Path, _file.Read, _file.Write);
        return World.Decide(Definition);
    }

    private ConfigFile Link()
    {
        var real = new ConfigFile(Path.Combine(World.Home, "dotfiles", "config.toml")) { Text = "telemetry = true\n" };
        Directory.CreateDirectory(Path.GetDirectoryName(_file.Path)!);
        File.CreateSymbolicLink(_file.Path, real.Path);
        return real;
    }

    // No temporary file stays behind.
    private void AssertNothingElse() => Assert.Equal([_file.Path], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(_file.Path)!));

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private static void AssertMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(mode, File.GetUnixFileMode(path));
        }
    }
}
