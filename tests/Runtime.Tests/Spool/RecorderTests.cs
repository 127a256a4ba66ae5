using System.Text;
using Plainsight.Events;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Spool;

public sealed class RecorderTests
{
    [Fact]
    public void Two_hundred_events_in_a_burst_are_kept()
    {
        Recorder recorder = Make(AgreedFields.All);

        for (int i = 0; i < 200; i++)
        {
            recorder.Record(BuildFinished.Example);
        }

        Assert.Equal(200, Lines(recorder).Length);
        Assert.Equal(0, recorder.Dropped);
    }

    [Fact]
    public void Full_buffer_drops_the_newest_and_counts()
    {
        Recorder recorder = Make(AgreedFields.All);
        for (int i = 0; i < 900; i++)
        {
            recorder.Record(BuildFinished.Example with { Sources = i });
        }

        string[] lines = Lines(recorder);

        Assert.Equal(900, lines.Length + recorder.Dropped);
        Assert.Contains("\"sources\":0}", lines[0], StringComparison.Ordinal);
        Assert.All(lines, static line => Assert.True(SpoolRecord.TryParse(Encoding.UTF8.GetBytes(line), out _)));
    }

    [Fact]
    public void Warm_record_allocates_nothing()
    {
        Recorder recorder = Make(AgreedFields.All);
        Fill(recorder);
        Fill(recorder);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Fill(recorder);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Event_that_the_schema_does_not_list_stays_home()
    {
        Recorder recorder = Make(AgreedFields.All);

        recorder.Record(new Stranger(1));

        Assert.False(recorder.HasEvents);
        Assert.Empty(recorder.Compose(new Stranger(1), constant: false));
    }

    [Fact]
    public void Event_without_an_agreed_field_stays_home_and_so_does_one_without_fields_that_was_not_shown()
    {
        Recorder recorder = Make(AgreedFields.Of([]));

        recorder.Record(BuildFinished.Example);
        recorder.Record(new Ping());

        Assert.Empty(Lines(recorder));
    }

    [Fact]
    public void Event_without_fields_travels_once_its_name_was_shown()
    {
        Recorder recorder = Make(AgreedFields.Of([EventPlan<Ping>.Value.ConsentHash]));

        recorder.Record(BuildFinished.Example);
        recorder.Record(new Ping());

        Assert.Contains("\"event\":\"ping\"", Assert.Single(Lines(recorder)), StringComparison.Ordinal);
    }

    [Fact]
    public void Field_that_nobody_agreed_to_is_left_out()
    {
        ShapePlan plan = EventPlan<BuildFinished>.Value;
        Recorder recorder = Make(AgreedFields.Of([plan.Fields[1].ConsentHash, plan.Fields[4].ConsentHash]));

        recorder.Record(BuildFinished.Example);

        Assert.EndsWith("""
            "fields":{"result":"success","shape":{"models":100}}}
            """, Assert.Single(Lines(recorder)), StringComparison.Ordinal);
    }

    [Fact]
    public void Context_is_made_once_and_not_before_the_first_event()
    {
        int made = 0;
        var recorder = new Recorder(TestApp.Definition, AgreedFields.All, _ => Encoding.UTF8.GetBytes($$"""{"made":{{++made}}}"""), new FakeClock());
        Assert.Equal(0, made);

        recorder.Record(new Ping());
        recorder.Record(new Ping());

        Assert.All(Lines(recorder), static line => Assert.Contains("\"made\":1", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Context_that_throws_ends_recording()
    {
        var recorder = new Recorder(TestApp.Definition, AgreedFields.All, static _ => throw new InvalidOperationException(), new FakeClock());

        recorder.Record(new Ping());
        recorder.Record(new Ping());

        Assert.False(recorder.HasEvents);
        Assert.Equal(1, recorder.Dropped);
    }

    [Fact]
    public void Event_that_throws_is_lost_alone()
    {
        Recorder recorder = Make(AgreedFields.All);

        recorder.Record(new Bomb());
        recorder.Record(new Ping());

        Assert.Single(Lines(recorder));
        Assert.Equal(1, recorder.Dropped);
    }

    [Fact]
    public void Events_of_many_threads_come_out_whole()
    {
        Recorder recorder = Make(AgreedFields.All);

        Parallel.For(0, 200, i => recorder.Record(BuildFinished.Example with { Sources = i }));

        string[] lines = Lines(recorder);
        Assert.Equal(200, lines.Length);
        Assert.All(lines, static line => Assert.True(SpoolRecord.TryParse(Encoding.UTF8.GetBytes(line), out _)));
    }

    private static Recorder Make(AgreedFields agreed) => new(TestApp.Definition, agreed, static _ => "{}"u8.ToArray(), new FakeClock());

    private static void Fill(Recorder recorder)
    {
        for (int i = 0; i < 50; i++)
        {
            recorder.Record(BuildFinished.Example);
        }

        recorder.Take();
    }

    private static string[] Lines(Recorder recorder) =>
        Encoding.UTF8.GetString(recorder.Take().Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
