namespace Plainsight.Tool.Observation;

/// <summary>A directory in which programs keep what nobody asked for.</summary>
/// <param name="Name">The variable that names it, such as <c>HOME</c>.</param>
/// <param name="Path">Its full path.</param>
internal sealed record WatchedDirectory(string Name, string Path);
