using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Kill;

/// <summary>A writer, until it is killed.</summary>
internal sealed class Victim
{
    private readonly ConcurrentQueue<(long Sequence, long At)> _recorded = new();
    private readonly Process _process;
    private readonly Thread _reader;

    public Victim(int writer, Process process)
    {
        Writer = writer;
        _process = process;
        _reader = new Thread(Read, 256 * 1024) { IsBackground = true };
        _reader.Start();
    }

    public int Writer { get; }

    /// <summary>When it was killed, on the clock of all processes.</summary>
    public long KilledAt { get; private set; }

    /// <summary>Waits for its first event, and for the moment, and kills it.</summary>
    public void KillAfter(TimeSpan moment)
    {
        SpinWait.SpinUntil(() => !_recorded.IsEmpty, TimeSpan.FromSeconds(60));
        Thread.Sleep(moment);
        KilledAt = Environment.TickCount64;
        _process.Kill();
        _process.WaitForExit();
        _reader.Join();
        _process.Dispose();
    }

    /// <summary>What had been recorded for so long when it was killed.</summary>
    public IEnumerable<long> RecordedBefore(TimeSpan grace) => _recorded.Where(each => each.At <= KilledAt - grace.TotalMilliseconds).Select(each => each.Sequence);

    private void Read()
    {
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            string[] words = line.Split(' ');
            if (words.Length == 2 && long.TryParse(words[0], CultureInfo.InvariantCulture, out long sequence) && long.TryParse(words[1], CultureInfo.InvariantCulture, out long at))
            {
                _recorded.Enqueue((sequence, at));
            }
        }
    }
}
