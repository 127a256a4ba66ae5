using Plainsight.Build;

namespace Package.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private static readonly DateTime Time = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("plainsight-file-");

    [Fact]
    public void File_is_created_and_replaced_with_the_given_time()
    {
        string path = Path.Combine(_directory.FullName, "file.txt");
        AtomicFile.Write(path, "one", Time.AddDays(-1));
        AtomicFile.Write(path, "zwölf\n", Time);
        Assert.Equal("zwölf\n"u8.ToArray(), File.ReadAllBytes(path));
        Assert.Equal(Time, File.GetLastWriteTimeUtc(path));
        Assert.Single(_directory.GetFileSystemInfos());
    }

    [Fact]
    public void Builds_side_by_side_leave_one_whole_file()
    {
        string path = Path.Combine(_directory.FullName, "file.txt");
        string[] texts = [.. Enumerable.Range(0, 16).Select(i => new string((char)('a' + i), 100_000))];
        Parallel.ForEach(texts, text => AtomicFile.Write(path, text, Time));
        Assert.Contains(File.ReadAllText(path), texts);
        Assert.Single(_directory.GetFileSystemInfos());
    }

    [Fact]
    public void Failure_leaves_nothing_behind()
    {
        string path = Path.Combine(_directory.FullName, "taken");
        Directory.CreateDirectory(path);
        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(path, "text", Time));
        Assert.Single(_directory.GetFileSystemInfos());
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
