using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Calls;
using Plainsight;
using Plainsight.Events;
using Plainsight.Sinks;
using Plainsight.Spool;

// What a call costs when everything is warm: Track of a client that is off and of one that is on, and writing an event of twelve fields against
// System.Text.Json's source generation. Medians, alternating in one process; a second column gives bytes allocated a call.
const int Calls = 100;
const int OffCalls = 10_000;
BenchRun run = new(BenchCommand.Generate, BenchResult.Success, TimeSpan.FromMilliseconds(4218), 120, 14, 3, 250, 41, true, false, 1, BenchFormat.Json);
JsonRun json = new(BenchCommand.Generate, BenchResult.Success, 2000, 100, 10, 1, 100, 10, true, false, 1, BenchFormat.Json);
TelemetryClient off = TelemetryClient.Off;
byte[] target = new byte[SpoolLimits.EventBytes];
ArrayBufferWriter<byte> buffer = new(SpoolLimits.EventBytes);
using Utf8JsonWriter writer = new(buffer);
Recorder recorder = Fresh();

var results = Measure.Alternating(() => recorder = Fresh(), (OffCalls, Off), (Calls, Write), (Calls, Json), (Calls, On));

Console.WriteLine($"{"call",-34} {"ns",8} {"B",6}");
Print("Track, off", results[0]);
Print("twelve fields", results[1]);
Print("twelve fields, System.Text.Json", results[2]);
Print("Track, on", results[3]);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"twelve fields against System.Text.Json: {results[1].Nanoseconds / results[2].Nanoseconds:0.00}"));

void Off()
{
    for (int i = 0; i < OffCalls; i++)
    {
        off.Track(in run);
    }
}

void Write()
{
    for (int i = 0; i < Calls; i++)
    {
        EventWriter fields = new(EventPlan<BenchRun>.Value, ulong.MaxValue, target, constantIds: false);
        Fields(in run, ref fields);
        fields.End();
    }
}

void Json()
{
    for (int i = 0; i < Calls; i++)
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        JsonRunContext.Default.JsonRun.SerializeHandler!(writer, json);
        writer.Flush();
    }
}

void On()
{
    for (int i = 0; i < Calls; i++)
    {
        recorder.Record(in run);
    }
}

// A recorder takes no more than a burst at once; its buffer is there from the first event on.
Recorder Fresh()
{
    Recorder fresh = new(BenchTelemetry.Definition, AgreedFields.All, static _ => ContextJson.Empty, TimeProvider.System);
    fresh.Record(in run);
    return fresh;
}

static void Fields<T>(in T value, ref EventWriter writer)
    where T : struct, ITelemetryEvent<T> => T.Write(in value, ref writer);

static void Print(string name, (double Nanoseconds, double Bytes) result) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {result.Nanoseconds,8:0.0} {result.Bytes,6:0.0}"));
