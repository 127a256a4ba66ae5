using System.Globalization;
using System.Text;
using Plainsight.Disk;

namespace Plainsight.Spool;

/// <summary>When to try again. Kept on disk, so that a tool that runs often does not call often.</summary>
/// <param name="directory">Where the note is kept; null = in memory only.</param>
/// <param name="clock">Gives the time.</param>
/// <param name="random">Gives the jitter, 0 to 1.</param>
internal sealed class SpoolSchedule(string? directory, TimeProvider clock, Func<double> random)
{
    public const string FileName = "sched";

    /// <summary>The name of the note that tells when a copy of the program was last started to send.</summary>
    public const string ChildFileName = "child";

    private const string Header = "telemetry-sched 1";
    private const int LongestExponent = 12;
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(24);

    private long _attempted;
    private long _next;
    private int _failures;
    private int _abandoned;
    private long _nextBefore;

    /// <summary>Whether an hour has passed since the last try. A try in the future comes from a wrong clock, and does not count.</summary>
    public bool IsHourly => Now - _attempted is < 0 or >= 3600;

    /// <summary>Whether there is nothing to wait for.</summary>
    public bool MayTry => Now >= _next || _next - Now > (long)s_longest.TotalSeconds;

    /// <summary>Until when there is something to wait for, in UTC; null = there is nothing.</summary>
    public DateTime? NextTry => MayTry ? null : DateTimeOffset.FromUnixTimeSeconds(_next).UtcDateTime;

    private long Now => clock.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Reads what an earlier run noted. Never throws; what can't be read is as if there was no note.</summary>
    public void Read()
    {
        try
        {
            string path = Path.Join(directory, FileName);
            if (directory is null || !File.Exists(path) || new FileInfo(path) is { LinkTarget: not null } or { Length: > 1024 or 0 })
            {
                return;
            }

            string[] lines = File.ReadAllLines(path);
            if (lines.Length == 0 || lines[0] != Header)
            {
                return;
            }

            _attempted = Value(lines, "attempted ");
            _next = Value(lines, "next ");
            _failures = (int)Math.Clamp(Value(lines, "failures "), 0, LongestExponent);
            _abandoned = (int)Math.Clamp(Value(lines, "abandoned "), 0, LongestExponent);
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            _attempted = 0;
        }
    }

    /// <summary>Notes that a request is about to be made. A run that ends before the answer has only this note: the next one waits a second, the one after it two.</summary>
    public void Begin()
    {
        _abandoned = Math.Min(_abandoned + 1, LongestExponent);
        _nextBefore = _next;
        _next = Math.Max(_next, Now + (1L << (_abandoned - 1)));
        Write();
    }

    /// <summary>Takes the note of <see cref="Begin"/> back, since the request ended, well or not. What that means is noted next.</summary>
    /// <param name="isHourly">Whether this was the try that a start makes by itself, once an hour.</param>
    public void End(bool isHourly)
    {
        _abandoned = 0;
        _next = _nextBefore;
        if (isHourly)
        {
            _attempted = Now;
        }

        Write();
    }

    /// <summary>Notes that the receiver took something.</summary>
    public void Succeed()
    {
        if (_failures == 0 && _next == 0)
        {
            return;
        }

        _failures = 0;
        _next = 0;
        Write();
    }

    /// <summary>Waits twice as long as the last time, give or take; longer where the receiver asked for it, up to a day.</summary>
    public void BackOff(TimeSpan? retryAfter)
    {
        double wait = Math.Min(s_first.TotalSeconds * Math.Pow(2, _failures), s_longest.TotalSeconds) * (0.5 + (random() / 2));
        _failures = Math.Min(_failures + 1, LongestExponent);
        Wait(Math.Max(wait, Math.Min(retryAfter?.TotalSeconds ?? 0, s_longest.TotalSeconds)));
    }

    /// <summary>Waits for a day: trying again sooner can't help.</summary>
    public void Halt() => Wait(s_longest.TotalSeconds);

    private void Wait(double seconds)
    {
        _next = Now + (long)Math.Ceiling(seconds);
        Write();
    }

    private void Write()
    {
        if (directory is null || !Directory.Exists(directory))
        {
            return;
        }

        try
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{Header}\nattempted {_attempted}\nnext {_next}\nfailures {_failures}\nabandoned {_abandoned}\n");
            PrivateFile.Replace(Path.Join(directory, FileName), Encoding.UTF8.GetBytes(text));
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            // This process still knows; the next one tries once more.
        }
    }

    private static long Value(string[] lines, string name)
    {
        foreach (string line in lines)
        {
            if (line.StartsWith(name, StringComparison.Ordinal)
                && long.TryParse(line.AsSpan(name.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long value))
            {
                return value;
            }
        }

        return 0;
    }
}
