namespace Plainsight.Tests.Fakes;

/// <summary>Options of a command. The values are not those of a counting enum, and two are equal.</summary>
public enum Switches
{
    [Wire("--force")]
    Force = 70,

    [Wire("--threads")]
    [Value(ValueKind.Value)]
    Threads = -3,

    OutputDir = 5,

    [Wire("-e")]
    Env = 6,

    [Wire("-E")]
    Error = 7,

    Again = Force,
}
