using System.Globalization;
using Plainsight.Analyzers.Model;

namespace Plainsight.Generator.Emitter;

/// <summary>Writes the app's constants and its entry points.</summary>
internal static class AppEmitter
{
    /// <param name="catalog">Everything that the app can send.</param>
    /// <param name="hashes">The hash of each event's shape, in the catalog's order.</param>
    public static string App(CatalogModel catalog, IReadOnlyList<ulong> hashes) =>
        FileEmitter.Write(catalog.App.Type, "Starts the telemetry of " + catalog.App.Name + ".", interfaces: null, writer =>
        {
            Definition(writer, catalog, hashes);
            writer.Line();
            EntryPointEmitter.Write(writer, catalog);
        });

    private static void Definition(SourceWriter writer, CatalogModel catalog, IReadOnlyList<ulong> hashes)
    {
        AppModel app = catalog.App;
        writer.Line("/// <summary>The declaration as constants.</summary>");
        using (writer.Block("public static global::Plainsight.TelemetryDefinition Definition { get; } = new()", ";"))
        {
            writer.Line("App = " + Literals.String(app.Name) + ",");
            writer.Line("Assembly = typeof(" + app.Type.FullName + ").Assembly,");
            writer.Line("Consent = global::Plainsight.ConsentModel." + (app.Consent == "opt-out" ? "OptOut" : "OptIn") + ",");
            writer.Line("DoNotTrack = " + Literals.Bool(app.DoNotTrack) + ",");
            writer.Line("KillSwitches = " + Literals.Strings(app.KillSwitches) + ",");
            Text(writer, "Switch", app.Switch);
            Text(writer, "OffFlag", app.OffFlag);
            Text(writer, "OnFlag", app.OnFlag);
            Text(writer, "UserFile", app.UserFile);
            Text(writer, "Precedence", app.Precedence);
            Text(writer, "Debug", app.Debug);
            Text(writer, "Trace", app.Trace);
            Text(writer, "EndpointVariable", app.EndpointVariable);
            Text(writer, "Endpoint", app.Endpoint);
            Text(writer, "Key", catalog.BuildKey ?? app.Key);
            Text(writer, "KeyVariable", app.KeyVariable);
            writer.Line("Sink = global::Plainsight.SinkKind." + app.Sink.Member + ",");
            writer.Line("BadEndpoint = global::Plainsight.BadEndpoint." + (app.UseDefaultEndpoint ? "UseDefault" : "Off") + ",");
            writer.Line("ProjectMayEnable = " + Literals.Bool(app.ProjectMayEnable) + ",");
            writer.Line("ProjectMayRedirect = " + Literals.Bool(app.ProjectMayRedirect) + ",");
            Text(writer, "Retention", app.Retention);
            Text(writer, "Contact", app.Contact);
            Text(writer, "Homepage", app.Homepage);
            Flag(writer, "Erasure", app.Erasure);
            Headers(writer, app);
            if (app.DrainsInChild)
            {
                writer.Line("Drain = global::Plainsight.Drain.Child,");
            }

            writer.Line("InstallIdLifetime = " + Literals.Number(app.InstallIdLifetime) + ",");
            Text(writer, "InstallIdFile", app.InstallIdFile);
            Text(writer, "StateDirectory", app.StateDirectory);
            Ci(writer, app);
            Envelope(writer, app.Envelope);
            Shapes(writer, catalog, hashes);
        }
    }

    private static void Text(SourceWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Line(name + " = " + Literals.String(value) + ",");
        }
    }

    private static void Flag(SourceWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.Line(name + " = true,");
        }
    }

    private static void Ci(SourceWriter writer, AppModel app)
    {
        if (app.MarksCi)
        {
            writer.Line("Ci = global::Plainsight.CiPolicy.Mark,");
        }

        if (app.CiIncludes.Count > 0)
        {
            writer.Line("CiIncludes = " + string.Join(" | ", app.CiIncludes.Select(host => "global::Plainsight.HostKinds." + host.Member)) + ",");
        }
    }

    private static void Headers(SourceWriter writer, AppModel app)
    {
        if (app.Headers.Count > 0)
        {
            IEnumerable<string> headers = app.Headers.Select(header => "new(" + Literals.String(header.Name) + ", " + Literals.String(header.Variable) + ")");
            writer.Line("Headers = [" + string.Join(", ", headers) + "],");
        }
    }

    private static void Envelope(SourceWriter writer, EnvelopeModel envelope)
    {
        using (writer.Block("Envelope = new()", ","))
        {
            writer.Line("Event = " + Literals.String(envelope.Event) + ",");
            writer.Line("Version = " + Literals.String(envelope.Version) + ",");
            writer.Line("Id = " + Literals.String(envelope.Id) + ",");
            writer.Line("Time = " + Literals.String(envelope.Time) + ",");
            writer.Line("Context = " + Literals.String(envelope.Context) + ",");
            writer.Line("Fields = " + Literals.String(envelope.Fields) + ",");
            string grain = char.ToUpperInvariant(envelope.TimeGrain[0]) + envelope.TimeGrain.Substring(1);
            writer.Line("TimeGrain = global::Plainsight.TimeGrain." + grain + ",");
        }
    }

    private static void Shapes(SourceWriter writer, CatalogModel catalog, IReadOnlyList<ulong> hashes)
    {
        IEnumerable<string> texts = hashes.Select(hash => "0x" + hash.ToString("x16", CultureInfo.InvariantCulture));
        writer.Line("ShapeHashes = [" + string.Join(", ", texts) + "],");
        using (writer.Block("Shapes = static position => position switch", ","))
        {
            if (catalog.Context is { } context)
            {
                writer.Line("-1 => global::Plainsight.ShapeOf.Context<" + context.Type.FullName + ">(),");
            }

            for (int i = 0; i < catalog.Events.Count; i++)
            {
                writer.Line(Literals.Number(i) + " => global::Plainsight.ShapeOf.Event<" + catalog.Events[i].Type.FullName + ">(),");
            }

            writer.Line("_ => default,");
        }
    }
}
