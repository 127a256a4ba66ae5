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
        .Text("sink", app.Sink.Name)
        .Text("endpoint", app.Endpoint)
        .Text("endpoint-variable", app.EndpointVariable)
        .Text("key-variable", app.KeyVariable)
        .Text("debug", app.Debug)
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
        .Build());

    private static IEnumerable<string> Precedence(AppModel app)
    {
        if (app.DoNotTrack)
        {
            yield return "DO_NOT_TRACK";
        }

        foreach (string killSwitch in app.KillSwitches)
        {
            yield return killSwitch;
        }

        if (app.Switch is { } @switch)
        {
            yield return @switch;
        }

        yield return "project";
        yield return "recorded";
    }
}
