namespace Plainsight.Tool.Observation;

/// <summary>One thing that a program did, or tried to do.</summary>
/// <param name="Kind">To what.</param>
/// <param name="Action">What it did.</param>
/// <param name="Target">The path, the address or the program.</param>
internal sealed record Sight(SightKind Kind, SightAction Action, string Target)
{
    /// <summary>The family of a socket, such as <c>AF_INET</c>; empty for everything else.</summary>
    public string Family { get; init; } = "";

    /// <summary>The error by which it failed, such as <c>EACCES</c>; empty where it did not.</summary>
    public string Error { get; init; } = "";
}
