namespace Plainsight.Facts;

/// <summary>Everything that the library reads from outside, so that a test can replace it.</summary>
internal sealed class Surroundings
{
    /// <summary>The switch of <see cref="AppContext"/> with which a program that embeds the app turns telemetry off.</summary>
    public const string EmbedderSwitch = "Plainsight.Off";

    public static Surroundings Real { get; } = new();

    /// <summary>A machine without variables and files, for tests of an app: what a test records must not depend on where it runs.</summary>
    public static Surroundings Empty { get; } = new() { Variable = static _ => null, Exists = static _ => false };

    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Whether a file or directory is there.</summary>
    public Func<string, bool> Exists { get; init; } = static path => Path.Exists(path);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Func<TextWriter> Out { get; init; } = static () => Console.Out;

    public Func<TextWriter> Error { get; init; } = static () => Console.Error;

    public Func<TextReader> In { get; init; } = static () => Console.In;

    public Func<bool> InputIsTerminal { get; init; } = static () => !Console.IsInputRedirected;

    public Func<bool> OutputIsTerminal { get; init; } = static () => !Console.IsOutputRedirected;

    public Func<bool> ErrorIsTerminal { get; init; } = static () => !Console.IsErrorRedirected;

    /// <summary>Whether stderr goes where nobody reads it. Only Linux tells.</summary>
    public Func<bool> ErrorIsUnread { get; init; } = static () => OperatingSystem.IsLinux() && new FileInfo("/proc/self/fd/2").LinkTarget == "/dev/null";

    /// <summary>Whether the embedding program switched telemetry off.</summary>
    public Func<bool> EmbedderSaysOff { get; init; } = static () => AppContext.TryGetSwitch(EmbedderSwitch, out bool off) && off;

    /// <summary>The file whose presence switches telemetry off for the whole machine; null = there is no such place.</summary>
    public string? MachineOffFile { get; init; } = OperatingSystem.IsWindows()
        ? Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData, Environment.SpecialFolderOption.DoNotVerify), "Plainsight", "off")
        : "/etc/plainsight/off";
}
