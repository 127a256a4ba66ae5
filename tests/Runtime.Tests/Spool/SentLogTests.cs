using System.Text;
using Plainsight.Disk;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Spool;

public sealed class SentLogTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("plainsight-test-");
    private readonly string _directory;

    public SentLogTests()
    {
        _directory = Path.Combine(_home.FullName, "telemetry");
        Assert.True(PrivateDirectory.TryCreate(_directory, out _));
    }

    public void Dispose() => _home.Delete(recursive: true);

    private string File => Path.Combine(_directory, SentLog.FileName);

    [Theory]
    [InlineData("{\"a\":\"ü\"}")]
    [InlineData("two\nlines\r\n")]
    [InlineData("")]
    public void Bytes_come_back_as_they_were_sent(string body)
    {
        Append(body);
        Append("{}");
        Assert.Equal([body, "{}"], Bodies());
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(255, 0xC3)]
    public void Bytes_that_are_no_text_come_back_too(byte first, byte second)
    {
        byte[] body = [first, second];
        Assert.True(new SentLog(_directory).Append(new SentEvent("", "https://a.example:443", body), static () => true));
        SentEvent sent = Assert.Single(new SentLog(_directory).Read()!);
        Assert.Equal(("", "https://a.example:443", false), (sent.Time, sent.Origin, sent.IsText));
        Assert.Equal(body, sent.Body);
    }

    [Fact]
    public void The_last_hundred_are_kept()
    {
        for (int i = 0; i < 130; i++)
        {
            Append($"{{\"n\":{i}}}");
        }

        Assert.Equal(Enumerable.Range(30, 100).Select(static i => $"{{\"n\":{i}}}"), Bodies());
        Assert.Equal(100, System.IO.File.ReadAllLines(File).Length);
    }

    [Fact]
    public void The_file_stays_within_a_megabyte()
    {
        string large = new('x', 33 * 1024);
        for (int i = 0; i < 60; i++)
        {
            Append(i + large);
            Assert.InRange(new FileInfo(File).Length, 1, SentLog.Bytes);
        }

        Assert.Equal("59" + large, Bodies()[^1]);
        Assert.InRange(Bodies().Count, 25, 40);
    }

    [Fact]
    public void A_torn_line_costs_only_itself()
    {
        Append("{\"n\":1}");
        Append("{\"n\":2}");
        using (FileStream file = new(File, FileMode.Open))
        {
            file.SetLength(file.Length - 5);
        }

        Assert.Equal(["{\"n\":1}"], Bodies());
        Append("{\"n\":3}");
        Assert.Equal(["{\"n\":1}", "{\"n\":3}"], Bodies());
    }

    [Fact]
    public void A_line_that_the_disk_changed_is_passed_over()
    {
        Append("{\"n\":1}");
        Append("{\"n\":2}");
        System.IO.File.WriteAllText(File, System.IO.File.ReadAllText(File).Replace("{\"n\":1}", "{\"n\":7}", StringComparison.Ordinal));
        Assert.Equal(["{\"n\":2}"], Bodies());
    }

    [Fact]
    public async Task Several_writers_lose_and_tear_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            for (int i = 0; i < 20; i++)
            {
                string body = $"{{\"writer\":{writer},\"n\":{i}}}";
                Assert.True(SpinWait.SpinUntil(() => new SentLog(_directory).Append(Sent(body), static () => true), Patience.Long));
            }
        })));

        IReadOnlyList<string> bodies = Bodies();
        Assert.Equal(80, bodies.Count);
        for (int writer = 0; writer < 4; writer++)
        {
            Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{{\"writer\":{writer},\"n\":{i}}}"), bodies.Where(body => body.StartsWith($"{{\"writer\":{writer},", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void While_somebody_holds_the_file_nobody_else_writes_or_reads()
    {
        Append("{}");
        using (FileStream? held = PrivateFile.TryClaim(File))
        {
            Assert.NotNull(held);
            Assert.False(new SentLog(_directory).Append(Sent("{\"n\":2}"), static () => true));
            Assert.Null(new SentLog(_directory).Read());
        }

        Assert.Equal(["{}"], Bodies());
    }

    [Fact]
    public void A_no_that_comes_in_between_leaves_no_file()
    {
        Assert.False(new SentLog(_directory).Append(Sent("{}"), static () => false));
        Assert.False(Path.Exists(File));
    }

    [Fact]
    public void Only_the_owner_can_read_it()
    {
        Append("{}");
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
        }
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        string elsewhere = Path.Combine(_home.FullName, "elsewhere");
        System.IO.File.WriteAllText(elsewhere, "");
        System.IO.File.CreateSymbolicLink(File, elsewhere);
        Assert.False(new SentLog(_directory).Append(Sent("{}"), static () => true));
        Assert.Equal("", System.IO.File.ReadAllText(elsewhere));
    }

    [Fact]
    public void A_directory_in_its_place_is_no_error()
    {
        Directory.CreateDirectory(File);
        Assert.False(new SentLog(_directory).Append(Sent("{}"), static () => true));
        Assert.Null(new SentLog(_directory).Read());
    }

    [Fact]
    public void Without_a_directory_nothing_is_kept_and_nothing_is_made()
    {
        Assert.False(new SentLog(null).Append(Sent("{}"), static () => true));
        Assert.Empty(new SentLog(null).Read()!);
        Assert.False(new SentLog(Path.Combine(_home.FullName, "none")).Append(Sent("{}"), static () => true));
        Assert.False(Directory.Exists(Path.Combine(_home.FullName, "none")));
    }

    private static SentEvent Sent(string body) => new("2026-11-21T07:00:00Z", "https://a.example:443", Encoding.UTF8.GetBytes(body));

    private void Append(string body) => Assert.True(new SentLog(_directory).Append(Sent(body), static () => true));

    private IReadOnlyList<string> Bodies() => [.. new SentLog(_directory).Read()!.Select(static sent => Encoding.UTF8.GetString(sent.Body))];
}
