namespace Plainsight.Cli;

/// <summary>A line of the table of switches.</summary>
/// <param name="Name">The switch.</param>
/// <param name="Value">What it says, in words; null = nothing.</param>
/// <param name="Decides">Whether it is the one that decides.</param>
internal sealed record SwitchRow(string Name, string? Value, bool Decides);
