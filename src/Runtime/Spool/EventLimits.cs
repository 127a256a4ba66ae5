using System.Globalization;
using Plainsight.Disk;
using Plainsight.Events;

namespace Plainsight.Spool;

/// <summary>Keeps events that are declared with <c>AtMostEvery</c> to once in their time, for all processes of this computer. Used where events go to disk, so that what is noted as recorded is recorded.</summary>
/// <param name="directory">The app's private directory; null = for this process only.</param>
/// <param name="definition">The app.</param>
/// <param name="clock">Gives the time.</param>
internal sealed class EventLimits(string? directory, TelemetryDefinition definition, TimeProvider clock)
{
    public const string FileName = "limits";

    private const string Header = "telemetry-limits 1";
    private const int MostEvents = 256;

    private readonly Dictionary<string, long> _marks = new(StringComparer.Ordinal);
    private Dictionary<ulong, (string Event, long Seconds)>? _limited;

    /// <summary>Hands on what is due, and notes when.</summary>
    /// <param name="lines">Whole lines of the spool.</param>
    /// <param name="append">Takes those that are due.</param>
    /// <returns>What <paramref name="append"/> gave; false when nothing is due.</returns>
    public bool Append(ReadOnlyMemory<byte> lines, Func<ReadOnlyMemory<byte>, bool> append)
    {
        bool result = false;
        bool isDone = false;
        _ = directory is not null && new PrivateNote(directory, FileName).TryChange(Header, noted =>
        {
            isDone = true;
            Read(noted);
            result = Keep(lines, append, out bool marked);
            return marked ? [.. _marks.OrderByDescending(static mark => mark.Value).Take(MostEvents).Select(Line)] : null;
        });

        // Without the note only this process knows: once too often is better than never again.
        return isDone ? result : Keep(lines, append, out _);
    }

    private bool Keep(ReadOnlyMemory<byte> lines, Func<ReadOnlyMemory<byte>, bool> append, out bool marked)
    {
        using var due = new MemoryStream(lines.Length);
        long now = clock.GetUtcNow().ToUnixTimeSeconds();
        var fresh = new List<string>();
        ReadOnlySpan<byte> rest = lines.Span;
        while (rest.IndexOf((byte)'\n') is var end and >= 0)
        {
            if (IsDue(rest[..end], now, fresh))
            {
                due.Write(rest[..(end + 1)]);
            }

            rest = rest[(end + 1)..];
        }

        marked = fresh.Count > 0;
        bool result = due.Length > 0 && append(due.ToArray());
        foreach (string name in fresh)
        {
            _marks[name] = now;
        }

        return result;
    }

    private bool IsDue(ReadOnlySpan<byte> line, long now, List<string> fresh)
    {
        if (!SpoolRecord.TryParse(line, out SpoolRecord record) || !Limited.TryGetValue(record.Shape, out (string Event, long Seconds) limit))
        {
            return true;
        }

        // A mark of the future was made by a wrong clock.
        bool isTooSoon = fresh.Contains(limit.Event) || (_marks.TryGetValue(limit.Event, out long last) && now - last >= 0 && now - last < limit.Seconds);
        if (!isTooSoon)
        {
            fresh.Add(limit.Event);
        }

        return !isTooSoon;
    }

    private Dictionary<ulong, (string Event, long Seconds)> Limited
    {
        get
        {
            if (_limited is null)
            {
                _limited = [];
                for (int i = 0; i < definition.ShapeHashes.Length; i++)
                {
                    if (ShapePlan.Parse(definition.Shapes(i)) is { AtMostEvery: > 0 } plan)
                    {
                        _limited[definition.ShapeHashes[i]] = (plan.Event, plan.AtMostEvery);
                    }
                }
            }

            return _limited;
        }
    }

    private void Read(string[] noted)
    {
        foreach (string line in noted.Take(MostEvents))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0 && long.TryParse(line.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long at))
            {
                // What this process noted may be newer, where the disk refused it.
                string name = line[..space];
                _marks[name] = Math.Max(at, _marks.GetValueOrDefault(name));
            }
        }
    }

    private static string Line(KeyValuePair<string, long> mark) => string.Create(CultureInfo.InvariantCulture, $"{mark.Key} {mark.Value}");
}
