namespace Plainsight.Analyzers.Model;

/// <summary>A request header that the receiver asks for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Variable">The environment variable that holds its value.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record HeaderModel(string Name, string Variable);
