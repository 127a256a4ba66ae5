namespace Tool.Tests.Harness;

/// <summary>A folder of its own for one test, deleted after it.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("plainsight-tool-");

    public string Root => _root.FullName;

    public string PathOf(string file) => Path.Combine(Root, file);

    public string Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return text;
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public ToolRun Run(params IReadOnlyList<string> arguments) => ToolRun.In(Root, arguments);

    public void Dispose() => _root.Delete(recursive: true);
}
