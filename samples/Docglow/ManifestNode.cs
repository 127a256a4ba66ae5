namespace Docglow;

/// <summary>A model, seed or test.</summary>
internal sealed record ManifestNode(
    string UniqueId,
    string ResourceType,
    string Name,
    Dictionary<string, string[]> DependsOn,
    string? Description = null,
    string? RawCode = null,
    Dictionary<string, ManifestColumn>? Columns = null)
{
    public IEnumerable<ManifestColumn> AllColumns => Columns?.Values ?? Enumerable.Empty<ManifestColumn>();
    public string[] Parents => DependsOn.GetValueOrDefault("nodes") ?? [];
}
