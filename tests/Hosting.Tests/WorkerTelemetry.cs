using Plainsight;

namespace Hosting.Tests;

/// <summary>The app of these tests.</summary>
[TelemetryApp("worker", Consent = ConsentModel.OptIn, KillSwitches = ["WORKER_NO_TELEMETRY"], Switch = "WORKER_TELEMETRY", EndpointVariable = "WORKER_TELEMETRY_ENDPOINT")]
public static partial class WorkerTelemetry;
