namespace Plainsight.Transport;

/// <summary>How often one process may ask a receiver by itself: fifteen times a minute, and no more once three requests in a row failed. Who asks for a flush is not held.</summary>
internal sealed class RequestPace(TimeProvider clock)
{
    public const int MostRequests = 15;
    public const int MostFailures = 3;

    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    private readonly Queue<long> _requests = new();
    private int _failures;

    /// <summary>Whether one more request may be made now.</summary>
    public bool MayAsk()
    {
        while (_requests.Count > 0 && clock.GetElapsedTime(_requests.Peek()) >= s_window)
        {
            _requests.Dequeue();
        }

        return _failures < MostFailures && _requests.Count < MostRequests;
    }

    /// <summary>Notes how a request ended.</summary>
    public void Note(SendOutcome outcome)
    {
        _requests.Enqueue(clock.GetTimestamp());
        while (_requests.Count > MostRequests)
        {
            _requests.Dequeue();
        }

        bool failed = outcome is SendOutcome.Later or SendOutcome.Halted or SendOutcome.RefusedForNow or SendOutcome.RefusedAndHalted;
        _failures = failed ? _failures + 1 : 0;
    }
}
