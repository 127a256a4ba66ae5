using Plainsight.Analyzers.Model;

namespace Plainsight.Generator.Emitter;

/// <summary>Writes <c>Start</c>, <c>Command</c> and <c>Ask</c>: what only the app knows of the context becomes a parameter of <c>Start</c>.</summary>
internal static class EntryPointEmitter
{
    private const string Configure = "global::System.Action<global::Plainsight.TelemetryOptions>? configure = null";
    private const string Arguments = "global::System.Collections.Generic.IReadOnlyList<string> args, ";

    public static void Write(SourceWriter writer, CatalogModel catalog)
    {
        // A constant has no parameter: it stands in the shape.
        FieldModel[] fields = [.. (catalog.Context?.Fields ?? default).Where(field => field.Type is not FieldType.Constant)];
        IEnumerable<string> parameters = fields.Where(f => ContextFill.Of(f) is null).Select(f => TypeOf(f) + " " + Literals.ParameterName(f.Parameter));

        writer.Line("/// <summary>Starts telemetry if the person agreed; otherwise gives a client that does nothing. Throws nothing.</summary>");

        // A parameter may be of a type that only this assembly sees, but then so is the context.
        string access = catalog.Context is null or { Type.IsPublic: true } ? "public" : "internal";
        writer.Line(access + " static global::Plainsight.TelemetryClient Start(" + string.Join(", ", parameters.Append(Configure)) + ") =>");
        Call(writer, "global::Plainsight.TelemetryClient.Start(Definition, ", Context(catalog, fields, app: f => Literals.ParameterName(f.Parameter), isStatic: false), "configure);");
        writer.Line();
        writer.Line("/// <summary>Runs <c>telemetry status|on|off|show</c>. Gives its exit code, or null when the arguments are another command's. Throws nothing.</summary>");
        writer.Line("public static int? Command(" + Arguments + Configure + ") =>");
        Call(writer, "global::Plainsight.TelemetryCommand.Run(Definition, ", Context(catalog, fields, app: _ => "default!", isStatic: true), "args, configure);");
        writer.Line();
        writer.Line("/// <summary>Asks for consent where somebody can answer and has not yet. Gives whether telemetry is on. Throws nothing.</summary>");
        writer.Line("public static bool Ask(" + Configure + ") =>");
        Call(writer, "global::Plainsight.TelemetryPrompt.Ask(Definition, ", context: "", "configure);");
    }

    private static void Call(SourceWriter writer, string target, string context, string rest)
    {
        using (writer.Indented())
        {
            writer.Line(target + context + rest);
        }
    }

    private static string Context(CatalogModel catalog, IReadOnlyList<FieldModel> fields, Func<FieldModel, string> app, bool isStatic) =>
        catalog.Context is not { } context
            ? ""
            : (isStatic ? "static host" : "host") + " => new " + context.Type.FullName + "("
                + string.Join(", ", fields.Select(f => ContextFill.Of(f) ?? app(f))) + "), ";

    private static string TypeOf(FieldModel field) => (field.Type switch
    {
        FieldType.Bool => "bool",
        FieldType.Enum e => e.FullName,
        FieldType.Flags f => f.FullName,
        FieldType.Integer i => i.Keyword,
        FieldType.Real r => r.Keyword,
        FieldType.Duration => "global::System.TimeSpan",
        FieldType.Version => "global::System.Version",
        FieldType.Id => "global::Plainsight.RunId",
        FieldType.Vocabulary v => v.FullName,
        FieldType.Names n => n.FullName,
        FieldType.Options o => o.FullName,
        FieldType.Counts c => c.FullName,
        FieldType.Pseudonym { Kind: PseudonymKind.Salted } => "global::Plainsight.Pseudonym.WithPublicSalt",
        FieldType.Pseudonym { Kind: PseudonymKind.Shake128 } => "global::Plainsight.Pseudonym.Shake128",
        FieldType.Pseudonym => "global::Plainsight.Pseudonym",
        FieldType.ExceptionKind => "global::Plainsight.ExceptionKind",
        FieldType.Route => "global::Plainsight.RouteTemplate",
        FieldType.Group g => g.FullName,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    }) + (field.Nullable ? "?" : "");
}
