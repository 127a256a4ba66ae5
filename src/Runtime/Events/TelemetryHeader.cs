namespace Plainsight;

/// <summary>A declared request header. Written by the generator from <see cref="TelemetryHeaderAttribute"/>.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="Variable">The environment variable that holds the value.</param>
public sealed record TelemetryHeader(string Name, string Variable);
