using Plainsight;

namespace AspNetCore.Tests;

/// <summary>The app of these tests.</summary>
[TelemetryApp("api", Consent = ConsentModel.OptIn, KillSwitches = ["API_NO_TELEMETRY"], Switch = "API_TELEMETRY", EndpointVariable = "API_TELEMETRY_ENDPOINT")]
[TelemetryEnvelope(Id = null, Time = null, Context = "", Fields = "")]
public static partial class ApiTelemetry;
