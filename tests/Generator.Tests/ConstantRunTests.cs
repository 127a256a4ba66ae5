namespace Generator.Tests;

/// <summary>Constants as bytes on the wire, and as lines of the schema.</summary>
public sealed class ConstantRunTests
{
    private const string Source = """
        /// <summary>Done.</summary>
        /// <param name="Ok">Did it work?</param>
        /// <param name="Size">How much was it?</param>
        [TelemetryEvent(AtMostEvery = "24h")]
        [TelemetryConstant("event_category", "command")]
        public readonly partial record struct Done(bool Ok, Size Size);

        /// <param name="Items">How many?</param>
        [TelemetryGroup]
        [TelemetryConstant("unit", "items")]
        public readonly partial record struct Size(int Items);
        """;

    [Fact]
    public void Constants_stand_after_the_fields() => Assert.Equal(
        ["""{"ok":true,"size":{"items":10,"unit":"items"},"event_category":"command"}"""],
        Recorded.Fields(Source, "new Done(true, new Size(12))"));

    [Fact]
    public void Constants_of_the_app_go_with_every_event()
    {
        string body = Recorded.Body(Sources.App.Replace("[TelemetryApp", "[TelemetryConstant(\"source\", \"cli\")]\n[TelemetryApp", StringComparison.Ordinal), Source, "new Done(true, new Size(12))");
        Assert.Contains("\"context\":{\"source\":\"cli\"}", body, StringComparison.Ordinal);
    }
}
