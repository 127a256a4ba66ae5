using Plainsight.Sinks;
using Plainsight.Transport;

namespace Plainsight.Draining;

/// <summary>Makes requests, and does what their answers ask for.</summary>
internal sealed class BatchSender(DrainParts parts) : IDisposable
{
    private const int MostHalvings = 16;

    private readonly string _endpoint = parts.Decision.Endpoint!;
    private readonly RequestPace _pace = new(parts.Surroundings.Clock);
    private KeyValuePair<string, string>[]? _headers;
    private Func<bool> _mayGo = static () => false;
    private ITransport? _transport;
    private DrainReason _reason;
    private bool _hasTried;
    private int _halvings;

    /// <summary>Events that a receiver refused for good.</summary>
    public int Dropped { get; private set; }

    /// <summary>Starts a drain.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="mayGo">Asked before each request: whether there still is consent, and time.</param>
    public void Begin(DrainReason reason, Func<bool> mayGo) => (_reason, _mayGo, _hasTried, _halvings) = (reason, mayGo, false, 0);

    public void Dispose() => _transport?.Dispose();

    /// <summary>Sends events in one request, or in several where the receiver does not take them together.</summary>
    /// <param name="items">What the sink made of them.</param>
    /// <param name="done">Told after each request how many of the first ones are done, and whether they were delivered or dropped.</param>
    /// <returns>Whether all are done, and more may follow.</returns>
    public bool Send(ReadOnlySpan<byte[]> items, Action<int, bool> done)
    {
        if (items.IsEmpty)
        {
            return true;
        }

        if (!_mayGo() || !MayAsk())
        {
            return false;
        }

        if (parts.Debug.IsTraced)
        {
            parts.Debug.Trace($"batch of {DebugLine.Events(items.Length)}");
        }

        TransportResult result = Post(parts.Sink.Body(items));
        SendOutcome outcome = parts.Sink.Outcome(in result);
        _pace.Note(outcome);
        parts.Debug.Write(_endpoint, in result, outcome == SendOutcome.Delivered ? parts.Sink.Loss(result.Answer) : null);
        if (outcome != SendOutcome.TooMany || items.Length == 1)
        {
            return Settle(outcome, in result, items.Length, done);
        }

        // One event that is refused must not take the others with it; but a receiver that refuses each half is not asked for ever.
        if (++_halvings > MostHalvings)
        {
            parts.Schedule.BackOff(result.RetryAfter);
            return false;
        }

        int half = items.Length / 2;
        return Send(items[..half], done) && Send(items[half..], done);
    }

    // Who asks for a flush, or watches, wants to see it tried.
    private bool MayAsk() => _reason is DrainReason.Flush or DrainReason.Debug || _pace.MayAsk();

    private bool Settle(SendOutcome outcome, in TransportResult result, int count, Action<int, bool> done)
    {
        bool isKept = outcome is SendOutcome.Later or SendOutcome.Halted;
        bool isDropped = outcome is SendOutcome.Refused or SendOutcome.TooMany or SendOutcome.RefusedForNow or SendOutcome.RefusedAndHalted;
        Dropped += isDropped ? count : 0;
        if (!isKept)
        {
            done(count, !isDropped);
        }

        if (parts.Debug.IsTraced)
        {
            parts.Debug.Trace(isKept ? $"kept {DebugLine.Events(count)}, tried again later" : isDropped ? $"dropped {DebugLine.Events(count)}, refused by the receiver" : $"delivered {DebugLine.Events(count)}");
        }

        switch (outcome)
        {
            case SendOutcome.Later or SendOutcome.RefusedForNow: parts.Schedule.BackOff(result.RetryAfter); return false;
            case SendOutcome.Halted or SendOutcome.RefusedAndHalted: parts.Schedule.Halt(); return false;
            default: parts.Schedule.Succeed(); return true;
        }
    }

    private TransportResult Post(byte[] body)
    {
        Sink sink = parts.Sink;
        _headers ??= RequestHeaders.Of(parts.Definition, _endpoint, parts.Surroundings.Variable);
        var request = new TransportRequest(_endpoint, body, sink.ContentType) { Authorization = sink.Authorization, WantsAnswer = sink.ReadsAnswers, Headers = _headers };
        _transport ??= parts.Transport();
        return _hasTried ? _transport.Send(request) : TryFirst(_transport, request);
    }

    /// <summary>Makes the first request of a drain, with a note on disk around it: the process may end before the answer.</summary>
    private TransportResult TryFirst(ITransport transport, TransportRequest request)
    {
        _hasTried = true;
        parts.Schedule.Begin();
        try
        {
            return transport.Send(request);
        }
        finally
        {
            // Only what starts by itself is held to once an hour; who asks for a send does not use that up.
            parts.Schedule.End(isHourly: _reason == DrainReason.Start);
        }
    }
}
