namespace Plainsight.Transport;

/// <summary>How often one process may ask a receiver by itself: fifteen times a minute, and no more once three requests in a row failed. Who asks for a flush is not held.</summary>
internal sealed class RequestPace(TimeProvider clock)
{
    public const int MostRequests = 15;
    public const int MostFailures = 3;

    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    private readonly long[] _last = new long[MostRequests];
    private int _requests;
    private int _failures;

    /// <summary>Whether one more request may be made now.</summary>
    public bool MayAsk() =>
        _failures < MostFailures && (_requests < MostRequests || clock.GetElapsedTime(_last[_requests % MostRequests]) >= s_window);

    /// <summary>Notes how a request ended.</summary>
    public void Note(SendOutcome outcome)
    {
        _last[_requests % MostRequests] = clock.GetTimestamp();
        _requests = _requests + 1 < 2 * MostRequests ? _requests + 1 : MostRequests;
        bool failed = outcome is SendOutcome.Later or SendOutcome.Halted or SendOutcome.RefusedForNow or SendOutcome.RefusedAndHalted;
        _failures = failed ? _failures + 1 : 0;
    }
}
