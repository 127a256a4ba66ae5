using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Builds the app's line: where events go, and everybody who can say no, in the order in which they are asked.</summary>
internal static class SchemaApp
{
    public static SchemaEntry Build(AppModel app) => new(new JsonObjectBuilder()
        .Text("name", app.Name)
        .Text("consent", app.Consent)
        .Texts("precedence", Precedence(app))
        .Text("switch", app.Switch)
        .Text("off-flag", app.OffFlag)
        .Text("on-flag", app.OnFlag)
        .Text("user-file", app.UserFile)
        .Text("sink", app.Sink.Name)
        .Text("endpoint", app.Endpoint)
        .Text("endpoint-variable", app.EndpointVariable)
        .Text("key-variable", app.KeyVariable)
        .Text("debug", app.Debug)
        .Text("trace", app.Trace)
        .Text("drain", app.DrainsInChild ? "child" : null)
        .Flag("project-may-enable", app.ProjectMayEnable)
        .Flag("project-may-redirect", app.ProjectMayRedirect)
        .Text("bad-endpoint", app.UseDefaultEndpoint ? "use-default" : null)
        .Text("retention", app.Retention)
        .Text("contact", app.Contact)
        .Flag("erasure", app.Erasure)
        .Text("homepage", app.Homepage)
        .Text("ci", app.MarksCi ? "mark" : null)
        .Texts("ci-includes", app.CiIncludes.Select(host => host.Wire).ToArray() is { Length: > 0 } hosts ? hosts : null)
        .Text("install-id-file", app.InstallIdFile)
        .Text("state-directory", app.StateDirectory)
        .ObjectsIfAny("headers", app.Headers.Select(header => new JsonObjectBuilder().Text("name", header.Name).Text("variable", header.Variable).Build()))
        .Build());

    // Continuous integration is asked last, unless the app says otherwise: so it stands in no list that ends with it.
    private static IEnumerable<string> Precedence(AppModel app)
    {
        string[] order = [.. SwitchOrder.Of(app).Select(word => word == SwitchOrder.Switch ? app.Switch! : word)];
        return (app.DoNotTrack ? new[] { "DO_NOT_TRACK" } : [])
            .Concat(app.KillSwitches)
            .Concat(order[order.Length - 1] == SwitchOrder.Ci ? order.Take(order.Length - 1) : order);
    }
}
