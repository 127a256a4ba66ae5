using System.Text;
using Plainsight.Events;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Sinks;

public sealed class JsonSinkTests
{
    private const string Uuid = "00000000-0000-4000-8000-000000000000";

    [Fact]
    public void Keys_stand_in_a_fixed_order()
    {
        Assert.Equal(
            $$$"""{"event":"ping","version":1,"id":"{{{Uuid}}}","time":"2000-01-01T00:00:00Z","context":{"a":"x"},"fields":{}}""",
            Compose(new TelemetryEnvelopeAttribute()));
    }

    [Fact]
    public void Key_that_is_null_is_not_sent_and_an_empty_one_inlines()
    {
        var envelope = new TelemetryEnvelopeAttribute { Event = null, Version = "schema_version", Id = null, Time = null, Context = "", Fields = "" };

        Assert.Equal("""{"schema_version":1,"a":"x"}""", Compose(envelope));
    }

    [Fact]
    public void Everything_may_be_left_out() => Assert.Equal(
        "{}",
        Compose(new TelemetryEnvelopeAttribute { Event = null, Version = null, Id = null, Time = null, Context = null, Fields = null }));

    [Fact]
    public void Without_a_grain_there_is_no_time() => Assert.DoesNotContain(
        "time",
        Compose(new TelemetryEnvelopeAttribute { TimeGrain = TimeGrain.None }),
        StringComparison.Ordinal);

    [Fact]
    public void Context_without_fields_has_no_key() => Assert.DoesNotContain(
        "context",
        Compose(new TelemetryEnvelopeAttribute(), "{}"),
        StringComparison.Ordinal);

    [Fact]
    public void Inlined_fields_stand_beside_the_inlined_context()
    {
        var envelope = new TelemetryEnvelopeAttribute { Event = null, Version = null, Id = null, Time = null, Context = "", Fields = "" };
        string body = SamplePayload.Compose(TestApp.Make(envelope), EventPlan<BuildFinished>.Value, "{\"a\":\"x\"}"u8.ToArray(), EventPlan<BuildFinished>.Value.Everything);

        Assert.Equal(
            """{"a":"x","duration_ms":5000,"result":"success","adapter":"bigquery","shape":{"models":100,"sources":120},"features":["column_lineage","static"]}""",
            body);
    }

    [Fact]
    public void Line_that_is_no_record_gives_no_body() => Assert.Empty(Sink.ForShow(TestApp.Definition, null).Compose("x"u8));

    private static string Compose(TelemetryEnvelopeAttribute envelope, string context = """{"a":"x"}""")
    {
        TelemetryDefinition definition = TestApp.Make(envelope);
        var recorder = new Recorder(definition, AgreedFields.All, _ => Encoding.UTF8.GetBytes(context), new FakeClock());
        return Encoding.UTF8.GetString(Sink.ForShow(definition, null).Compose(recorder.Compose(new Ping(), constant: true)));
    }
}
