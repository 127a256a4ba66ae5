namespace Plainsight.Tests.Fakes;

/// <summary>A clock that stands until a test moves it.</summary>
internal sealed class FakeClock : TimeProvider
{
    private long _ticks = new DateTimeOffset(2026, 11, 21, 7, 34, 56, 789, TimeSpan.Zero).UtcTicks;

    /// <summary>Called when somebody asks for the time, to throw where a disk would: the name of a file begins with the time.</summary>
    public Action? Asked { get; set; }

    public override DateTimeOffset GetUtcNow()
    {
        Asked?.Invoke();
        return new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public void Move(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
