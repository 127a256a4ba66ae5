using Plainsight.Events;

namespace Plainsight.Tests.Fakes;

/// <summary>An event with a pseudonym, and a count that needs no agreement to it.</summary>
internal readonly record struct Visit(Pseudonym Project, long Pages) : ITelemetryEvent<Visit>
{
    public static Visit Example => new(Pseudonym.Of("warehouse"), 7);

    /// <summary>An app with this one event.</summary>
    public static TelemetryDefinition App { get; } = new()
    {
        App = "testapp",
        Assembly = typeof(Visit).Assembly,
        Consent = ConsentModel.OptIn,
        Switch = "TESTAPP_TELEMETRY",
        EndpointVariable = "TESTAPP_ENDPOINT",
        ShapeHashes = [ShapeHash.Of(ShapeOf.Event<Visit>())],
        Shapes = static position => position == 0 ? ShapeOf.Event<Visit>() : default,
    };

    static ReadOnlySpan<byte> ITelemetryEvent<Visit>.Shape => "event visit 1\nproject pseudonym keyed\npages integer exact"u8;

    static void ITelemetryEvent<Visit>.Write(in Visit value, ref EventWriter writer)
    {
        writer.Pseudonym(0, value.Project);
        writer.Integer(1, value.Pages);
    }
}
