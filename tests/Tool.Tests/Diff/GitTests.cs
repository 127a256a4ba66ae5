using System.Diagnostics;
using Tool.Tests.Harness;

namespace Tool.Tests.Diff;

public sealed class GitTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_revision_is_compared_with_the_file_beside_it()
    {
        Commit(Schemas.Shipped);
        Commit(Schemas.Shipped.Replace("price", "cost", StringComparison.Ordinal));
        _folder.Write("src/telemetry.schema.json", Schemas.Changed);
        ToolRun run = ToolRun.In(_folder.PathOf("src"), "diff", "--git", "HEAD~1");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("telemetry.schema.json: 3 changes: 1 privacy, 1 breaking, 1 notice, compared with HEAD~1:telemetry.schema.json\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, _folder.Run("diff", "--git", "HEAD", "src/telemetry.schema.json", "--fail-on", "privacy").ExitCode);
    }

    [Fact]
    public void A_revision_without_the_file_makes_everything_new()
    {
        Commit(Schemas.Shipped);
        _folder.Write("other.json", Schemas.Shipped);
        Assert.Equal(
            ["telemetry-added", "envelope-changed", "event-added", "field-added", "field-added"],
            Kinds.Of(_folder.Run("diff", "--git", "HEAD", "other.json", "--json").Output).Order(StringComparer.Ordinal).OrderBy(kind => kind != "telemetry-added"));
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("--output=x")]
    public void An_unknown_revision_is_an_error(string revision)
    {
        Commit(Schemas.Shipped);
        ToolRun run = ToolRun.In(_folder.PathOf("src"), "diff", "--git=" + revision);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"git knows no revision '{revision}' here.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_repository_is_an_error()
    {
        _folder.Write("telemetry.schema.json", Schemas.Shipped);
        ToolRun run = _folder.Run("diff", "--git", "HEAD");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"There is no revision 'HEAD' to compare with, because git finds no repository at {_folder.Root}: fatal: not a git repository", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_that_name_in_the_revision_is_an_error()
    {
        Commit(Schemas.Shipped);
        Directory.Delete(_folder.PathOf("src"), recursive: true);
        _folder.Write("src", Schemas.Shipped);
        ToolRun run = _folder.Run("diff", "--git", "HEAD", "src");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("git can't show src as of 'HEAD': fatal: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_file_in_the_revision_is_named_with_its_place()
    {
        Commit("{}");
        _folder.Write("src/telemetry.schema.json", Schemas.Shipped);
        ToolRun run = ToolRun.In(_folder.PathOf("src"), "diff", "--git", "HEAD");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("HEAD:telemetry.schema.json(1,1): error PST0204: ", run.Error, StringComparison.Ordinal);
    }

    private void Commit(string schema)
    {
        _folder.Write("src/telemetry.schema.json", schema);
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "x");
    }

    private void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Root })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
