using Plainsight;

namespace Tour;

/// <summary>The tour's telemetry. It only ever talks to the receiver inside the tour.</summary>
[TelemetryApp("plainsight-tour", Consent = ConsentModel.OptIn,
    KillSwitches = ["PLAINSIGHT_TOUR_NO_TELEMETRY"], Switch = "PLAINSIGHT_TOUR_TELEMETRY",
    EndpointVariable = "PLAINSIGHT_TOUR_ENDPOINT", Endpoint = "https://localhost/tour",
    Contact = "https://github.com/plainsight-dotnet/plainsight/issues")]
[TelemetryEnvelope(Id = null, Time = null)]
public static partial class TourTelemetry;

/// <summary>Goes with every event.</summary>
/// <param name="Runtime">Which .NET versions are still in use?</param>
/// <param name="Platform">Which systems do we have to test on?</param>
[TelemetryContext]
public readonly partial record struct TourContext(RuntimeVersion Runtime, OsFamily Platform);

/// <summary>Somebody took the tour.</summary>
/// <param name="Duration">Is the tour short enough?</param>
/// <param name="Result">Does the tour work?</param>
/// <param name="Refusals">Are the examples still refused?</param>
[TelemetryEvent("tour_taken")]
public readonly partial record struct TourTaken(TimeSpan Duration, TourResult Result, int Refusals);

/// <summary>How the tour went.</summary>
public enum TourResult
{
    /// <summary>Every step did what it says.</summary>
    Success,

    /// <summary>A step failed.</summary>
    Error,
}
