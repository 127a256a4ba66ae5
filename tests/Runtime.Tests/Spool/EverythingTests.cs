using System.Text;
using Plainsight.Events;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Spool;

public sealed class EverythingTests
{
    private static readonly Everything s_event = new(new FileNotFoundException("/home/alice/x"));

    [Fact]
    public void Every_kind_stands_in_a_record()
    {
        string line = Encoding.UTF8.GetString(Make().Compose(in s_event, constant: true));

        Assert.Contains(
            """
            "fields":{"share":0.13,"cost":10,"took_s":1.234,"command":"list_sources","options":["--threads","<value>"],"counts":{"run":10,"info":0},"error":"IOException","route":"/users/{id}","keyed":"f69894965665dc88","salted":"10ae2fee51965a33","shaken":"Hqk0a3Ov5AD55KjSg2rC","status":200,"cpus":4}
            """,
            line,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Warm_record_of_every_kind_allocates_nothing()
    {
        Recorder recorder = Make();
        recorder.Record(in s_event);
        recorder.Record(in s_event);

        long before = GC.GetAllocatedBytesForCurrentThread();
        recorder.Record(in s_event);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Recorder Make() => new(Everything.App, AgreedFields.All, static _ => ContextJson.Empty, new FakeClock(), PseudonymKey.Constant);
}
