using System.Text;

namespace Plainsight.Testing;

/// <summary>Keeps events instead of sending them, for tests: <c>X.Start(…, options => options.Record(recorder))</c>. Telemetry is then on, with every field, and touches no disk, environment or network. Safe from any thread.</summary>
public sealed class TelemetryRecorder
{
    private readonly List<RecordedEvent> _events = [];

    /// <summary>The events so far, in the order in which they were tracked.</summary>
    public IReadOnlyList<RecordedEvent> Events
    {
        get
        {
            lock (_events)
            {
                return [.. _events];
            }
        }
    }

    internal void Add(string name, int version, byte[] body)
    {
        lock (_events)
        {
            _events.Add(new RecordedEvent(name, version, body, Encoding.UTF8.GetString(body)));
        }
    }
}
