using Plainsight;

namespace CommandLine.Tests;

/// <summary>The app of these tests.</summary>
[TelemetryApp("shop", Consent = ConsentModel.OptIn, KillSwitches = ["SHOP_NO_TELEMETRY"], Switch = "SHOP_TELEMETRY", EndpointVariable = "SHOP_TELEMETRY_ENDPOINT")]
[TelemetryEnvelope(Event = null, Version = null, Id = null, Time = null, Context = "", Fields = "")]
public static partial class ShopTelemetry;
