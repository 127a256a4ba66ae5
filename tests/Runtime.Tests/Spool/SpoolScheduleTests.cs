using Plainsight.Spool;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Spool;

public sealed class SpoolScheduleTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("plainsight-test-");
    private readonly FakeClock _clock = new();

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void Without_a_note_everything_may_be_tried()
    {
        SpoolSchedule schedule = Read();

        Assert.True(schedule.IsHourly);
        Assert.True(schedule.MayTry);
    }

    [Fact]
    public void Try_is_noted_for_an_hour_across_runs()
    {
        End(isHourly: true);

        _clock.Move(TimeSpan.FromMinutes(59));
        Assert.False(Read().IsHourly);
        _clock.Move(TimeSpan.FromMinutes(1));
        Assert.True(Read().IsHourly);
    }

    [Fact]
    public void Try_that_somebody_asked_for_does_not_use_up_the_hour()
    {
        End(isHourly: false);

        Assert.True(Read().IsHourly);
    }

    [Fact]
    public void Try_without_an_end_holds_the_next_runs_back_for_a_moment_only()
    {
        Assert.Equal([1, 2, 4, 8], Enumerable.Range(0, 4).Select(_ => SecondsAfterAbandonedTry()));
        Assert.True(Read().IsHourly);

        End(isHourly: true);
        Assert.True(Read().MayTry);
        Assert.Equal(1, SecondsAfterAbandonedTry());
    }

    [Fact]
    public void Failures_double_the_wait_up_to_a_day()
    {
        Assert.Equal([30, 60, 120, 240], Enumerable.Range(0, 4).Select(_ => SecondsAfterFailure()));
        for (int i = 0; i < 20; i++)
        {
            SecondsAfterFailure();
        }

        Assert.Equal(86400, SecondsAfterFailure());
    }

    [Fact]
    public void Success_forgets_the_failures()
    {
        SecondsAfterFailure();
        SecondsAfterFailure();
        Read().Succeed();

        Assert.Equal(30, SecondsAfterFailure());
    }

    [Theory]
    [InlineData(-5, 30)]
    [InlineData(0, 30)]
    [InlineData(29, 30)]
    [InlineData(31, 31)]
    [InlineData(86_400, 86_400)]
    [InlineData(86_401, 86_400)]
    public void Longer_wait_of_the_receivers_and_ones_own_holds_up_to_a_day(int asked, int expected)
    {
        Read().BackOff(TimeSpan.FromSeconds(asked));

        Assert.Equal(expected, SecondsToWait());
    }

    [Fact]
    public void Halt_waits_for_a_day()
    {
        Read().Halt();

        Assert.Equal(86400, SecondsToWait());
    }

    [Theory]
    [InlineData("")]
    [InlineData("telemetry-sched 2\nnext 99999999999\n")]
    [InlineData("telemetry-sched 1\nnext soon\nattempted -4\nfailures 99999999999999999999\n")]
    [InlineData("telemetry-sched 1\nnext 99999999999\n")]
    public void Note_that_makes_no_sense_holds_nothing_back(string text)
    {
        File.WriteAllText(Path.Join(_directory.FullName, "sched"), text);

        Assert.True(Read().MayTry);
    }

    [Fact]
    public void Clock_that_was_set_back_does_not_stop_telemetry_for_ever()
    {
        End(isHourly: true);
        Read().Halt();
        _clock.Move(TimeSpan.FromDays(-400));

        Assert.True(Read().MayTry);
        Assert.True(Read().IsHourly);
    }

    private SpoolSchedule Read()
    {
        var schedule = new SpoolSchedule(_directory.FullName, _clock, static () => 1);
        schedule.Read();
        return schedule;
    }

    private void End(bool isHourly)
    {
        SpoolSchedule schedule = Read();
        schedule.Begin();
        schedule.End(isHourly);
        schedule.Succeed();
    }

    private int SecondsAfterAbandonedTry()
    {
        Read().Begin();
        return SecondsToWait();
    }

    private int SecondsAfterFailure()
    {
        Read().BackOff(null);
        return SecondsToWait();
    }

    private int SecondsToWait()
    {
        string next = File.ReadLines(Path.Join(_directory.FullName, "sched")).Single(static line => line.StartsWith("next ", StringComparison.Ordinal));
        return (int)(long.Parse(next[5..], System.Globalization.CultureInfo.InvariantCulture) - _clock.GetUtcNow().ToUnixTimeSeconds());
    }
}
