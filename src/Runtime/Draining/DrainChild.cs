using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Plainsight.Disk;
using Plainsight.Facts;
using Plainsight.Spool;

namespace Plainsight.Draining;

/// <summary>The copy of the program that sends what runs were too short to send: how a run starts it, and what it does.</summary>
internal static class DrainChild
{
    /// <summary>Set in the copy, to the app's name, so that it knows what it is and starts no other.</summary>
    public const string Guard = "PLAINSIGHT_DRAIN";

    private const string Header = "telemetry-child 1";
    private static readonly TimeSpan s_pause = TimeSpan.FromHours(6);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_enough = TimeSpan.FromSeconds(8);

    /// <summary>Whether this process is such a copy.</summary>
    public static bool IsThis(TelemetryDefinition definition) => Environment.GetEnvironmentVariable(Guard) == definition.App;

    /// <summary>Sends, and ends the process: nothing else of the program runs.</summary>
    /// <param name="make">Makes what draining works with; null = telemetry is off.</param>
    public static void Run(Func<DrainParts?> make)
    {
        long start = Stopwatch.GetTimestamp();
        new Thread(static () =>
        {
            Thread.Sleep(s_longest);
            Process.GetCurrentProcess().Kill();
        }, 128 * 1024)
        { IsBackground = true, Name = "telemetry watchdog" }.Start();
        try
        {
            LeaveSession();
            InheritedFiles.Close();
            if (make() is { } parts)
            {
                using var drainer = new Drainer(parts);
                byte[] none = [];
                drainer.Drain(DrainReason.Running, ref none, () => Stopwatch.GetElapsedTime(start) > s_enough);
            }
        }
        catch (Exception)
        {
            // There is nobody to tell.
        }

        Environment.Exit(0);
    }

    /// <summary>Starts a copy, where that is due and does no harm. Never throws.</summary>
    public static void StartIfDue(DrainParts parts)
    {
        try
        {
            Surroundings surroundings = parts.Surroundings;
            DateTime now = surroundings.Clock.GetUtcNow().UtcDateTime;
            if (parts.Directory is not { } directory || Refusal(surroundings) is not null || SpoolDirectory.List(directory, now).Count == 0)
            {
                return;
            }

            parts.Schedule.Read();
            if (parts.Schedule.MayTry && IsDue(directory, now) && ChildStart.Info(parts.Definition, directory, surroundings.Variable) is { } info)
            {
                (parts.Launch ?? ChildStart.Launch)(info);
            }
        }
        catch (Exception)
        {
            // The host must not notice; the next run tries again.
        }
    }

    /// <summary>Why no copy may be started here; null = it may.</summary>
    internal static string? Refusal(Surroundings surroundings) => Refusal(surroundings, Environment.ProcessId, Debugger.IsAttached);

    /// <inheritdoc cref="Refusal(Surroundings)"/>
    internal static string? Refusal(Surroundings surroundings, int processId, bool isDebugged) =>
        surroundings.Variable(Guard) is { Length: > 0 } ? "this is a copy"
        : CiEnvironment.Find(surroundings.Variable) is { } ci ? ci
        : surroundings.Variable("SUDO_UID") is { Length: > 0 } ? "sudo"
        : processId == 1 ? "the first process of a container"
        : isDebugged ? "a debugger"
        : null;

    // Noted before the start, so that one that fails is not repeated at once.
    private static bool IsDue(string directory, DateTime now)
    {
        bool due = false;
        bool noted = new PrivateNote(directory, SpoolSchedule.ChildFileName).TryChange(Header, lines =>
        {
            long seconds = new DateTimeOffset(now).ToUnixTimeSeconds();
            bool isKnown = long.TryParse(lines.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out long last);

            // A start in the future comes from a wrong clock.
            due = !isKnown || seconds < last || seconds - last >= (long)s_pause.TotalSeconds;
            return due ? [seconds.ToString(CultureInfo.InvariantCulture)] : null;
        });
        return due && noted;
    }

    // So that it outlives the terminal of the run that started it.
    private static void LeaveSession()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetSessionId();
        }
    }

    [DllImport("libc", EntryPoint = "setsid")]
    private static extern int SetSessionId();
}
