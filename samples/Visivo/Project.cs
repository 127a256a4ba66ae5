using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Visivo;

/// <summary>A project: <c>project.visivo.yml</c> in the directory that visivo was started in.</summary>
internal sealed class Project
{
    public const string FileName = "project.visivo.yml";

    private readonly YamlMappingNode _root;

    private Project(YamlMappingNode root) => _root = root;

    public string? Name => _root.Children.TryGetValue("name", out YamlNode? name) ? (name as YamlScalarNode)?.Value : null;

    /// <summary>How many objects of each kind there are.</summary>
    public IEnumerable<(ObjectKind Kind, long Count)> Counts => Enum.GetValues<ObjectKind>().Select(kind => (kind, (long)Objects(kind).Count()));

    /// <summary>The models' names with their data files.</summary>
    public IEnumerable<(string Name, string File)> Models => Objects(ObjectKind.Models).Select(model => (Text(model, "name"), Text(model, "file")));

    /// <summary>What <c>defaults.telemetry_enabled</c> says, as it is written; null = nothing.</summary>
    public string? TelemetryEnabled =>
        _root.Children.TryGetValue("defaults", out YamlNode? node) && node is YamlMappingNode defaults && defaults.Children.TryGetValue("telemetry_enabled", out YamlNode? value)
            ? (value as YamlScalarNode)?.Value ?? "?"
            : null;

    /// <exception cref="ProjectException">There is no project, or it is no YAML mapping.</exception>
    public static Project Read() =>
        Parse(File.Exists(FileName) ? File.ReadAllText(FileName) : throw new ProjectException($"{FileName} is missing; start visivo in the folder of a project"));

    /// <exception cref="ProjectException">The text is no YAML mapping.</exception>
    public static Project Parse(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return new(stream.Documents.FirstOrDefault()?.RootNode as YamlMappingNode ?? throw new ProjectException($"{FileName} is not a block of keys"));
        }
        catch (YamlException e)
        {
            throw new ProjectException($"{FileName}:{e.Start.Line}: {e.Message}");
        }
    }

    private IEnumerable<YamlMappingNode> Objects(ObjectKind kind) =>
        _root.Children.TryGetValue(kind.ToString().ToLowerInvariant(), out YamlNode? list) && list is YamlSequenceNode items ? items.OfType<YamlMappingNode>() : [];

    private static string Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) && value is YamlScalarNode { Value: { } text } ? text
            : throw new ProjectException($"{FileName}:{node.Start.Line}: {key} is missing");
}
