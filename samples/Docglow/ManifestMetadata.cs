namespace Docglow;

internal sealed record ManifestMetadata(string? AdapterType = null);
