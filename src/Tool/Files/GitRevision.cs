namespace Plainsight.Tool.Files;

/// <summary>Reads a file as it was in a revision.</summary>
/// <param name="host">Where the caller stands.</param>
/// <param name="revision">A branch, tag or commit.</param>
internal sealed class GitRevision(ToolHost host, string revision)
{
    /// <summary>The file's schema, or null when the revision does not have the file. Throws <see cref="ToolException"/> when git can't tell.</summary>
    public SchemaFile? Read(string file)
    {
        string path = host.PathOf(file);
        var git = new Git(Path.GetDirectoryName(path)!);
        if (git.Run("rev-parse", "--show-prefix") is { ExitCode: not 0 } outside)
        {
            throw new ToolException($"There is no revision '{revision}' to compare with, because git finds no repository at {git.Directory}: {outside.Error}");
        }

        GitResult commit = git.Run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.ExitCode != 0)
        {
            throw new ToolException($"git knows no revision '{revision}' here. A shallow clone, as in CI, may lack it: fetch it first.");
        }

        GitResult entry = git.Run("ls-tree", commit.Text.Trim(), "--", Path.GetFileName(path));
        if (entry.ExitCode == 0 && entry.Text.Length == 0)
        {
            return null;
        }

        // "100644 blob <id>\t<name>"
        string id = entry.Text.Split('\t')[0].Split(' ')[^1];
        GitResult blob = git.Run("cat-file", "blob", id);
        return blob.ExitCode == 0
            ? SchemaFile.Parse(revision + ":" + file, "", blob.Output)
            : throw new ToolException($"git can't show {file} as of '{revision}': {entry.Error}{blob.Error}");
    }
}
