namespace Plainsight;

/// <summary>Who sends what earlier runs left.</summary>
public enum Drain
{
    /// <summary>The program itself, in the background, for as long as it runs. No exit waits for a network, but for 100 ms when something has waited for a day.</summary>
    Auto,

    /// <summary>As <see cref="Auto"/>, and at most once in six hours the program's end starts a copy of the program that sends and goes, after ten seconds at most. For tools whose runs are too short to send anything: <c>Command</c> or <c>Start</c> must be the first thing that the program calls.</summary>
    Child,
}
