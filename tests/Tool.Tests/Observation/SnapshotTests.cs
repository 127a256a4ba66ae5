using Plainsight.Tool.Observation;
using Tool.Tests.Harness;

namespace Tool.Tests.Observation;

public sealed class SnapshotTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    [Fact]
    public void It_tells_what_came_went_and_changed()
    {
        _folder.Write("stays/a", "a");
        _folder.Write("goes", "g");
        _folder.Write("grows", "g");
        Snapshot before = Take();
        File.Delete(_folder.PathOf("goes"));
        _folder.Write("grows", "gg");
        _folder.Write("new/x", "x");
        Assert.Equal(
            ["File Deleted /goes", "File Written /grows", "File Created /new", "File Created /new/x"],
            Spelled.Sights(before.Until(Take())).Select(line => line.Replace(_folder.Root, "", StringComparison.Ordinal).Replace('\\', '/')));
    }

    [Fact]
    public void A_small_file_with_the_size_and_time_of_before_is_told_by_its_bytes()
    {
        _folder.Write("x", "yes");
        var time = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.PathOf("x"), time);
        Snapshot before = Take();
        _folder.Write("x", "no!");
        File.SetLastWriteTimeUtc(_folder.PathOf("x"), time);
        Assert.Equal(SightAction.Written, Assert.Single(before.Until(Take())).Action);
    }

    [Fact]
    public void Links_are_not_followed()
    {
        _folder.Write("a/x", "x");
        Directory.CreateSymbolicLink(_folder.PathOf("a/loop"), _folder.PathOf("a"));
        Snapshot before = Take();
        _folder.Write("a/y", "y");
        Assert.Equal(_folder.PathOf("a/y"), Assert.Single(before.Until(Take())).Target);
    }

    [Fact]
    public void A_directory_that_is_not_there_is_empty()
    {
        Snapshot before = Snapshot.Take([new("HOME", _folder.PathOf("none"))]);
        Assert.True(before.IsComplete);
        Assert.Empty(before.Until(before));
    }

    [Fact]
    public void More_than_it_may_look_at_is_told()
    {
        _folder.Write("a", "a");
        _folder.Write("b", "b");
        Assert.False(Snapshot.Take([new("HOME", _folder.Root)], mostEntries: 2).IsComplete);
        Assert.True(Snapshot.Take([new("HOME", _folder.Root)], mostEntries: 3).IsComplete);
    }

    public void Dispose() => _folder.Dispose();

    private Snapshot Take() => Snapshot.Take([new("HOME", _folder.Root)]);
}
