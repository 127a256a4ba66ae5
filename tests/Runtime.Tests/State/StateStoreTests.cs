using System.Diagnostics;
using Plainsight.Consent;
using Plainsight.Disk;
using Plainsight.State;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.State;

public sealed class StateStoreTests : IDisposable
{
    private const string Yes = "plainsight-state 1\nconsent on 2026-11-21 epoch 1\n";

    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Reading_creates_nothing()
    {
        Assert.Null(_world.Store.Read().Consent);
        Assert.Empty(_world.Files);
    }

    [Fact]
    public void An_answer_is_read_back()
    {
        _world.Record(state => state.Agree([1], _world.Store.Today));
        RecordedState state = _world.Store.Read();
        Assert.Equal((true, new DateOnly(2026, 11, 21), 1), (state.Consent, state.ConsentDate, state.Epoch));
    }

    [Fact]
    public void Each_change_of_mind_raises_the_epoch()
    {
        _world.Record(state => state.Agree([1], _world.Store.Today));
        _world.Record(state => state.Refuse(_world.Store.Today));
        _world.Record(state => state.Agree([1], _world.Store.Today));
        Assert.Equal(3, _world.Store.Read().Epoch);
    }

    [Fact]
    public void The_file_and_its_directories_are_the_owners_only()
    {
        _world.Record(state => state.Agree([1], _world.Store.Today));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_world.StateFile));
            UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            for (string directory = _world.Directory; directory != _world.Home; directory = Path.GetDirectoryName(directory)!)
            {
                Assert.Equal(owner, File.GetUnixFileMode(directory));
            }
        }
    }

    [Fact]
    public void A_change_leaves_no_other_file_behind()
    {
        _world.Record(state => state.Agree([1], _world.Store.Today));
        Assert.Equal([".gitignore", "CACHEDIR.TAG", "state", "state.lock"], Directory.GetFiles(_world.Directory).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("*\n", File.ReadAllText(Path.Combine(_world.Directory, ".gitignore")));
        Assert.StartsWith("Signature: 8a477f597d28d172789f06886806bc55", File.ReadAllText(Path.Combine(_world.Directory, "CACHEDIR.TAG")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plainsight-state 1\nconsent on 2026-11-")]
    [InlineData("plainsight-state 2\nconsent on 2026-11-21 epoch 1\n")]
    [InlineData("\0\0\0\0")]
    public void What_cannot_be_read_is_off_and_stays_as_it_is(string text)
    {
        _world.WriteState(text);
        ConsentDecision decision = _world.Decide(Apps.Docglow());
        Assert.Equal((ConsentState.Off, ConsentSource.StateUnreadable), (decision.State, decision.Source));
        Assert.False(_world.Store.TryUpdate(state => state.Agree([], _world.Store.Today), out _));
        Assert.Equal(text, File.ReadAllText(_world.StateFile));
    }

    [Fact]
    public void A_file_that_is_too_large_is_unreadable()
    {
        _world.WriteState(Yes + string.Concat(Enumerable.Repeat("agreed 00000001\n", 5_000)));
        Assert.NotNull(_world.Store.Read().Problem);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_unreadable()
    {
        _world.WriteState("");
        File.WriteAllBytes(_world.StateFile, [.. "plainsight-state 1\n"u8, 0xC3, 0x28, (byte)'\n']);
        Assert.NotNull(_world.Store.Read().Problem);
    }

    [Fact]
    public void A_directory_in_the_place_of_the_state_is_unreadable()
    {
        Assert.True(PrivateDirectory.TryCreate(_world.Directory, out _));
        Directory.CreateDirectory(_world.StateFile);
        Assert.Equal(ConsentSource.StateUnreadable, _world.Decide(Apps.Docglow()).Source);
    }

    [Fact]
    public void A_pipe_in_the_place_of_the_state_does_not_block()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.True(PrivateDirectory.TryCreate(_world.Directory, out _));
        using (Process made = Process.Start("mkfifo", [_world.StateFile]))
        {
            made.WaitForExit();
        }

        Assert.NotNull(_world.Store.Read().Problem);
    }

    [Fact]
    public void A_link_in_the_place_of_the_state_is_not_followed()
    {
        Assert.True(PrivateDirectory.TryCreate(_world.Directory, out _));
        string elsewhere = Path.Combine(_world.Home, "elsewhere");
        File.WriteAllText(elsewhere, Yes);
        File.CreateSymbolicLink(_world.StateFile, elsewhere);
        Assert.Equal(ConsentSource.StateUnreadable, _world.Decide(Apps.Docglow()).Source);
    }

    [Fact]
    public void A_dangling_link_in_the_place_of_the_state_is_not_followed()
    {
        Assert.True(PrivateDirectory.TryCreate(_world.Directory, out _));
        string elsewhere = Path.Combine(_world.Home, "elsewhere");
        File.CreateSymbolicLink(_world.StateFile, elsewhere);
        Assert.NotNull(_world.Store.Read().Problem);
        Assert.False(_world.Store.TryUpdate(state => state.Agree([], _world.Store.Today), out _));
        Assert.False(File.Exists(elsewhere));
    }

    [Fact]
    public void A_link_in_the_place_of_the_directory_is_not_followed()
    {
        string elsewhere = Path.Combine(_world.Home, "elsewhere");
        Directory.CreateDirectory(elsewhere);
        File.WriteAllText(Path.Combine(elsewhere, "state"), Yes);
        Directory.CreateDirectory(Path.GetDirectoryName(_world.Directory)!);
        File.CreateSymbolicLink(_world.Directory, elsewhere);
        Assert.Equal(ConsentSource.StateUnreadable, _world.Decide(Apps.Docglow()).Source);
        Assert.False(_world.Store.TryUpdate(state => state.Refuse(_world.Store.Today), out string? failure));
        Assert.Contains("link", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnixFileMode.OtherWrite)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    public void A_directory_that_others_can_reach_is_not_trusted(UnixFileMode open)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _world.WriteState(Yes);
        File.SetUnixFileMode(_world.Directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | open);
        Assert.Equal(ConsentSource.StateUnreadable, _world.Decide(Apps.Docglow()).Source);
        Assert.False(_world.Store.TryUpdate(state => state.Refuse(_world.Store.Today), out _));
    }

    [Fact]
    public void A_directory_that_others_can_replace_is_not_trusted()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _world.WriteState(Yes);
        UnixFileMode everybody = (UnixFileMode)0b111_111_111;
        File.SetUnixFileMode(Path.GetDirectoryName(_world.Directory)!, everybody);
        Assert.Equal(ConsentSource.StateUnreadable, _world.Decide(Apps.Docglow()).Source);
        File.SetUnixFileMode(Path.GetDirectoryName(_world.Directory)!, everybody | UnixFileMode.StickyBit);
        Assert.True(_world.Decide(Apps.Docglow()).IsOn);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_read_only_state_fails_honestly(bool wholeDirectory)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _world.WriteState(Yes);
        File.SetUnixFileMode(
            wholeDirectory ? _world.Directory : _world.StateFile,
            wholeDirectory ? UnixFileMode.UserRead | UnixFileMode.UserExecute : UnixFileMode.UserRead);
        Assert.False(_world.Store.TryUpdate(state => state.Refuse(_world.Store.Today), out string? failure));
        Assert.Equal(_world.StateFile + " is read-only", failure);
        Assert.True(_world.Store.Read().Consent);
    }

    [Fact]
    public void A_held_lock_makes_a_change_fail_soon()
    {
        _world.Record(state => state.Agree([1], _world.Store.Today));
        using (new FileStream(Path.Combine(_world.Directory, "state.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.False(_world.Store.TryUpdate(state => state.Refuse(_world.Store.Today), out string? failure));
            Assert.Contains("in use", failure, StringComparison.Ordinal);
        }

        Assert.True(_world.Store.TryUpdate(state => state.Refuse(_world.Store.Today), out _));
    }

    [Fact]
    public void Only_a_repair_replaces_what_cannot_be_read_and_its_epoch_is_new()
    {
        _world.WriteState("plainsight-state 2\nconsent on 2026-11-21 epoch 41\n");
        Assert.True(_world.Store.TryUpdate(state => state.Refuse(_world.Store.Today), repair: true, out _));
        RecordedState state = _world.Store.Read();
        Assert.False(state.Consent);
        Assert.True(state.Epoch > 1_000_000);
    }

    [Fact]
    public void Without_a_directory_nothing_is_recorded_and_nothing_fails()
    {
        var store = new StateStore(null, _world.Clock);
        Assert.Null(store.Read().Problem);
        Assert.False(store.TryUpdate(state => state.Refuse(store.Today), out string? failure));
        Assert.NotNull(failure);
    }

    [Fact]
    public void Changes_from_several_threads_are_all_kept()
    {
        Parallel.For(0, 8, i => { while (!_world.Store.TryUpdate(state => state.AgreeToMore([(uint)i]), out _)) { } });
        Assert.Equal(Enumerable.Range(0, 8).Select(i => (uint)i), _world.Store.Read().Agreed);
    }
}
