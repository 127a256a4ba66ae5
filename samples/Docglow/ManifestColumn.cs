namespace Docglow;

internal sealed record ManifestColumn(string Name, string? DataType = null, string? Description = null);
