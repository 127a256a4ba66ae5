using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Plainsight;
using Tour;

Stopwatch watch = Stopwatch.StartNew();
using Receiver receiver = new();
using Home home = new(receiver.Endpoint);
bool ok = true;

Page.Title("Plainsight: telemetry that can be read before it is sent");

Page.Step(1, "Refused: what could identify somebody does not compile");
Page.Quote(Refusal.Source.Split('\n')[^5..]);
IReadOnlyList<Diagnostic> refusals = Refusal.Diagnostics();
Page.Quote(refusals.Select(refusal => refusal.ToString()));
Check(refusals.Select(refusal => refusal.Location.GetLineSpan().StartLinePosition.Line).Distinct().Count() == Refusal.Fields, "every field is refused");

Page.Step(2, "Reviewed: a new event is a diff in telemetry.schema.json, in the pull request");
string schema = typeof(TourTelemetry).Assembly.GetCustomAttribute<TelemetrySchemaAttribute>()!.Json;
Page.Quote(schema.Split('\n').SkipWhile(line => !line.Contains("\"event\": \"tour_taken\"", StringComparison.Ordinal)).Take(4).Select(line => "+" + line));

Page.Step(3, "Off, until the person at the terminal says yes: nothing is sent, nothing is written");
using (TelemetryClient off = TourTelemetry.Start())
{
    off.Track(new TourTaken(watch.Elapsed, TourResult.Success, refusals.Count));
}

Check(receiver.Bodies.Count == 0, "requests received: 0");
Check(home.Files == 0, "files written: 0");

Page.Step(4, "On: the preview shows the exact bytes");
home.SwitchOn();
byte[] preview;
using (TelemetryClient on = TourTelemetry.Start())
{
    TourTaken taken = new(watch.Elapsed, TourResult.Success, refusals.Count);
    preview = on.Preview(taken);
    Page.Quote([Encoding.UTF8.GetString(preview)]);
    on.Track(taken);
    on.Flush(TimeSpan.FromSeconds(10));
}

Page.Step(5, "Sent: what the receiver at " + receiver.Endpoint + " got");
Page.Quote(receiver.Bodies.Select(Encoding.UTF8.GetString));
Check(receiver.Bodies.Count == 1 && receiver.Bodies[0].AsSpan().SequenceEqual(preview), "byte for byte the preview");

Page.End(watch.Elapsed);
return ok ? 0 : 1;

void Check(bool passed, string what)
{
    ok &= passed;
    Page.Check(passed, what);
}
