namespace Architecture.Tests;

/// <summary>A C# file.</summary>
/// <param name="Path">Its path from the repository's root, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The folder below the project: <c>Rules</c> for <c>src/Analyzers/Rules/AllowList.cs</c>, empty for a file of the project itself.</summary>
    public string Folder => Path.Split('/') is { Length: > 3 } parts ? parts[2] : "";

    public int Lines => Text.Count(c => c == '\n');

    /// <summary>The namespaces in its using directives.</summary>
    public IEnumerable<string> Usings => Text.Split('\n')
        .Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('='))
        .Select(line => line["using ".Length..^1].Replace("static ", "", StringComparison.Ordinal));
}
