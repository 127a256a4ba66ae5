using System.Text;
using Plainsight.Events;

namespace Plainsight.Tests.Consent;

/// <summary>Declarations to test with, as the generator would write them.</summary>
internal static class Apps
{
    public const string Endpoint = "https://api.docglow.com/v1/telemetry/events";

    public const string Build = "event cli_build 1\nduration_ms duration 1-2-5\nresult enum success error\nadapter? vocabulary other bigquery snowflake\nshape group\n  models integer powers-of-ten";

    public const string Serve = "event cli_serve 1\nwatch bool";

    public const string Context = "context\ninstance_id id install\nplatform enum other windows linux darwin";

    public static TelemetryDefinition Docglow(
        ConsentModel consent = ConsentModel.OptIn,
        bool projectMayEnable = false,
        bool projectMayRedirect = false,
        bool doNotTrack = true,
        string? endpoint = Endpoint,
        BadEndpoint badEndpoint = BadEndpoint.Off,
        string? contact = "https://github.com/docglow/docglow/issues",
        bool erasure = false,
        string? precedence = null,
        bool flags = false,
        string? userFile = null,
        string context = Context,
        params string[] events)
    {
        string[] shapes = events.Length == 0 ? [Build, Serve] : events;
        return new()
        {
            App = "docglow",
            Assembly = typeof(Apps).Assembly,
            Consent = consent,
            DoNotTrack = doNotTrack,
            KillSwitches = ["DOCGLOW_NO_TELEMETRY"],
            Switch = "DOCGLOW_TELEMETRY",
            Precedence = precedence,
            OffFlag = flags ? "--no-telemetry" : null,
            OnFlag = flags ? "--telemetry" : null,
            UserFile = userFile,
            EndpointVariable = "DOCGLOW_TELEMETRY_ENDPOINT",
            Endpoint = endpoint,
            BadEndpoint = badEndpoint,
            ProjectMayEnable = projectMayEnable,
            ProjectMayRedirect = projectMayRedirect,
            Retention = "365d",
            Contact = contact,
            Erasure = erasure,
            ShapeHashes = [.. shapes.Select(shape => ShapeHash.Of(Encoding.UTF8.GetBytes(shape)))],
            Shapes = position => Encoding.UTF8.GetBytes(position < 0 ? context : shapes[position]),
        };
    }

    /// <summary>What a yes to an event without fields is stored as.</summary>
    public static uint HashOf(string shape) => ShapePlan.Parse(Encoding.UTF8.GetBytes(shape)).ConsentHash;

    public static uint HashOf(string shape, string path) =>
        ShapePlan.Parse(Encoding.UTF8.GetBytes(shape)).Fields.Single(field => field.Path == path).ConsentHash;
}
