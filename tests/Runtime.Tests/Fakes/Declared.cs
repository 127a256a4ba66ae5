namespace Plainsight.Tests.Fakes;

/// <summary>Declares more of an app.</summary>
internal static class Declared
{
    public static TelemetryDefinition With(
        this TelemetryDefinition app,
        ConsentModel? consent = null,
        CiPolicy ci = CiPolicy.Off,
        HostKinds ciIncludes = HostKinds.None,
        string? installIdFile = null,
        string? stateDirectory = null,
        string? endpoint = null,
        string? precedence = null) => new()
        {
            App = app.App,
            Assembly = app.Assembly,
            Consent = consent ?? app.Consent,
            DoNotTrack = app.DoNotTrack,
            KillSwitches = app.KillSwitches,
            Switch = app.Switch,
            Debug = app.Debug,
            EndpointVariable = app.EndpointVariable,
            Endpoint = endpoint ?? app.Endpoint,
            Key = app.Key,
            KeyVariable = app.KeyVariable,
            Sink = app.Sink,
            BadEndpoint = app.BadEndpoint,
            ProjectMayEnable = app.ProjectMayEnable,
            ProjectMayRedirect = app.ProjectMayRedirect,
            Retention = app.Retention,
            Contact = app.Contact,
            Erasure = app.Erasure,
            Homepage = app.Homepage,
            InstallIdLifetime = app.InstallIdLifetime,
            Envelope = app.Envelope,
            ShapeHashes = app.ShapeHashes,
            Shapes = app.Shapes,
            Ci = ci,
            CiIncludes = ciIncludes,
            InstallIdFile = installIdFile,
            StateDirectory = stateDirectory,
            Precedence = precedence ?? app.Precedence,
            OffFlag = app.OffFlag,
            OnFlag = app.OnFlag,
            UserFile = app.UserFile,
        };
}
