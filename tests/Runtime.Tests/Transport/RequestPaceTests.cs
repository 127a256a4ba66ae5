using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Transport;

public sealed class RequestPaceTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public void Fifteen_requests_a_minute_are_the_most()
    {
        var pace = new RequestPace(_clock);
        for (int i = 0; i < RequestPace.MostRequests; i++)
        {
            Assert.True(pace.MayAsk());
            pace.Note(SendOutcome.Delivered);
            _clock.Move(TimeSpan.FromSeconds(1));
        }

        Assert.False(pace.MayAsk());
        _clock.Move(TimeSpan.FromSeconds(44));
        Assert.False(pace.MayAsk());
        _clock.Move(TimeSpan.FromSeconds(1));
        Assert.True(pace.MayAsk());
    }

    [Theory]
    [InlineData("Later")]
    [InlineData("Halted")]
    [InlineData("RefusedForNow")]
    public void Three_failures_in_a_row_end_it(string outcome)
    {
        var pace = new RequestPace(_clock);
        SendOutcome failure = Enum.Parse<SendOutcome>(outcome);
        pace.Note(failure);
        pace.Note(failure);
        pace.Note(SendOutcome.Delivered);
        pace.Note(failure);
        pace.Note(failure);
        Assert.True(pace.MayAsk());

        pace.Note(failure);
        _clock.Move(TimeSpan.FromDays(1));

        Assert.False(pace.MayAsk());
    }
}
