using Plainsight.Consent;
using Plainsight.Draining;
using Plainsight.Identity;
using Plainsight.State;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.State;

/// <summary>The file with the install id holds something else, or is something else.</summary>
public sealed class InstallIdFileFaultTests : InstallIdFileTest
{
    [Theory]
    [InlineData("")]
    [InlineData("ci-5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e")]
    [InlineData("5c5a6a39-54bb-1e98-8f3e-5a02e7d7c90e")]
    [InlineData("5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90")]
    [InlineData("{5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e}")]
    [InlineData("alice@example.com")]
    [InlineData("5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e\nalice@example.com")]
    public void What_is_no_random_uuid_is_never_sent_and_counts_as_off(string text)
    {
        Run("on");
        Write(text);
        ConsentDecision decision = Decision;
        Assert.Equal((ConsentState.Off, ConsentSource.StateUnreadable), (decision.State, decision.Source));
        Assert.Equal($"{File} holds no random UUID, and counts as off", decision.Detail);
        Assert.Null(Ids.Find(Apps.Endpoint));
        Assert.Equal(text, System.IO.File.ReadAllText(File));

        Assert.Equal(0, Run("on"));
        Assert.True(StoredId.TryReadValue(System.IO.File.ReadAllText(File), out _));
        Assert.True(Decision.IsOn);
    }

    [Fact]
    public void A_copy_of_the_program_sends_nothing_under_such_an_id_either()
    {
        Run("on");
        Assert.NotNull(Copy());

        Write("alice@example.com");
        Assert.Null(Copy());

        DrainParts? Copy() => DrainChildEntry.Parts(Definition, new TelemetryOptions(Definition) { Surroundings = World.Surroundings });
    }

    [Fact]
    public void A_huge_file_is_not_read()
    {
        Run("on");
        Write(new string('a', 10_000_000));
        Assert.False(Decision.IsOn);
    }

    [Fact]
    public void A_link_a_pipe_and_a_directory_count_as_off_and_are_left()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Run("on");
        string victim = Path.Combine(World.Home, "victim");
        System.IO.File.WriteAllText(victim, Random);
        System.IO.File.Delete(File);
        System.IO.File.CreateSymbolicLink(File, victim);
        Assert.Equal($"{File} is a link, and counts as off", Decision.Detail);
        Assert.Equal(0, Run("on"));
        Assert.Equal(Random, System.IO.File.ReadAllText(victim));
        Assert.Null(new FileInfo(File).LinkTarget);

        System.IO.File.Delete(File);
        Shell("mkfifo", File);
        Assert.False(Decision.IsOn);

        System.IO.File.Delete(File);
        Directory.CreateDirectory(File);
        Assert.Equal($"{File} is not a file, and counts as off", Decision.Detail);
        Assert.Equal(1, Run("off"));
        Assert.Contains($"The file with the id could NOT be deleted: {File}.", Errors, StringComparison.Ordinal);
        Assert.False(Decision.IsOn);
    }

    [Fact]
    public void A_file_or_directory_that_others_may_change_counts_as_off()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Make();
        System.IO.File.SetUnixFileMode(File, (UnixFileMode)0b110_110_110);
        Assert.Equal($"{File} can be changed by other users, and counts as off", Decision.Detail);
        System.IO.File.SetUnixFileMode(File, (UnixFileMode)0b110_100_100);
        Assert.True(Decision.IsOn);
        System.IO.File.SetUnixFileMode(Path.GetDirectoryName(File)!, (UnixFileMode)0b111_111_111);
        Assert.Equal($"{Path.GetDirectoryName(File)} can be changed by other users", Decision.Detail);
    }

    [Fact]
    public void A_directory_that_others_may_change_gets_no_id()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.SetUnixFileMode(Path.GetDirectoryName(File)!, (UnixFileMode)0b111_111_111);
        InstallIds ids = Agreed();
        InstallId made = ids.GetOrCreate(Apps.Endpoint)!.Value;
        Assert.Equal(made.Value, ids.GetOrCreate(Apps.Endpoint)!.Value.Value);
        Assert.False(System.IO.File.Exists(File));
        Assert.Empty(Store.Read().Ids);
    }

    [Fact]
    public void A_read_only_file_is_not_replaced()
    {
        Make();
        System.IO.File.SetAttributes(File, FileAttributes.ReadOnly);
        string text = System.IO.File.ReadAllText(File);
        Assert.Equal(1, Run("reset"));
        Assert.Contains($"The id could NOT be renewed: {File} is read-only.", Errors, StringComparison.Ordinal);
        Assert.Equal(text, System.IO.File.ReadAllText(File));
        System.IO.File.SetAttributes(File, FileAttributes.Normal);
    }

    [Fact]
    public void A_directory_in_the_place_where_a_new_file_is_made_is_named()
    {
        Make();
        string text = System.IO.File.ReadAllText(File);
        Directory.CreateDirectory(File + ".tmp");
        Assert.Equal(1, Run("reset"));
        Assert.Contains($"The id could NOT be renewed: {File}.tmp is a directory.", Errors, StringComparison.Ordinal);
        Assert.Equal(text, System.IO.File.ReadAllText(File));
    }

    private static void Shell(string program, string argument)
    {
        using var process = System.Diagnostics.Process.Start(program, [argument]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
