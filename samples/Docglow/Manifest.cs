using System.Text.Json;
using System.Text.Json.Serialization;

namespace Docglow;

/// <summary>The parts of dbt's <c>manifest.json</c> that the site and the score need.</summary>
internal sealed record Manifest(
    ManifestMetadata Metadata, Dictionary<string, ManifestNode> Nodes, Dictionary<string, JsonElement> Sources, Dictionary<string, JsonElement> Macros)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    public string? Adapter => Metadata.AdapterType?.ToLowerInvariant();
    public ManifestNode[] Models { get; } = [.. Nodes.Values.Where(node => node.ResourceType == "model")];
    public ManifestNode[] Tests { get; } = [.. Nodes.Values.Where(node => node.ResourceType == "test")];
    public ProjectShape Shape => new(Models.Length, Sources.Count, Nodes.Values.Count(node => node.ResourceType == "seed"), Tests.Length, Macros.Count);

    public static string PathIn(string projectDirectory) => Path.Combine(projectDirectory, "target", "manifest.json");

    /// <exception cref="IOException">dbt has not run yet.</exception>
    /// <exception cref="JsonException">The file is not a manifest.</exception>
    public static Manifest Read(string projectDirectory)
    {
        string path = PathIn(projectDirectory);
        if (!File.Exists(path))
            throw new FileNotFoundException($"{path} is missing; run dbt compile first");
        using FileStream file = File.OpenRead(path);
        return JsonSerializer.Deserialize<Manifest>(file, Format) ?? throw new JsonException($"{path} is empty");
    }
}

internal sealed record ManifestMetadata(string? AdapterType = null);
internal sealed record ManifestColumn(string Name, string? DataType = null, string? Description = null);

/// <summary>A model, seed or test.</summary>
internal sealed record ManifestNode(
    string UniqueId, string ResourceType, string Name, Dictionary<string, string[]> DependsOn,
    string? Description = null, string? RawCode = null, Dictionary<string, ManifestColumn>? Columns = null)
{
    public IEnumerable<ManifestColumn> AllColumns => Columns?.Values ?? Enumerable.Empty<ManifestColumn>();
    public string[] Parents => DependsOn.GetValueOrDefault("nodes") ?? [];
}
