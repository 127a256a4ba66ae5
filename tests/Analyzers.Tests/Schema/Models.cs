using Plainsight.Analyzers.Model;

namespace Analyzers.Tests.Schema;

/// <summary>Models as the parser makes them.</summary>
internal static class Models
{
    private static readonly TypeModel Type = new("Docglow", default, "", "X", "global::Docglow.X", IsPublic: true);

    public static AppModel App { get; } = new(
        Type,
        "docglow",
        "opt-in",
        DoNotTrack: true,
        new[] { "DOCGLOW_NO_TELEMETRY" }.ToEquatableArray(),
        Switch: null,
        Debug: null,
        EndpointVariable: null,
        "https://api.docglow.com/v1/telemetry/events",
        SinkFormat.Json,
        "365d",
        Contact: null,
        Homepage: null,
        ProjectMayEnable: false,
        ProjectMayRedirect: false,
        UseDefaultEndpoint: false,
        InstallIdLifetime: 395,
        new EnvelopeModel(null, "schema_version", null, null, "", "", "hour"));

    public static FieldModel InstallId { get; } =
        new("Install", "instance_id", false, "Counts distinct installs.", new FieldType.Id(IdKind.Install, Compact: false), "InstallId");

    public static FieldModel Duration { get; } = new(
        "Duration", "duration_ms", false, "Is building getting slower as we add features?", new FieldType.Duration(Range(Coarsening.OneTwoFive)));

    public static FieldModel Result { get; } = new("Result", "result", false, "Is something broken in the wild?", Enum("success", "error"));

    public static FieldType Enum(params string[] values) =>
        new FieldType.Enum("global::Docglow.Outcome", values.Select(value => new EnumMember(value, value)).ToEquatableArray(), -1);

    public static FieldModel Field(string name, FieldType type, string why = "Why.", bool nullable = false) => new(name, name, nullable, why, type);

    public static FieldType Group(params FieldModel[] fields) => new FieldType.Group("global::Docglow.Shape", fields.ToEquatableArray());

    public static NumberRange Range(Coarsening coarsening) => new(coarsening, default, null, null, coarsening == Coarsening.Exact ? "Limits." : null);

    public static FieldType Integer(Coarsening coarsening = Coarsening.PowersOfTen) => new FieldType.Integer("int", Range(coarsening));

    public static EventModel Event(string name, int version, params FieldModel[] fields) =>
        new(Type, name, version, "A build finished.", fields.ToEquatableArray());

    public static CatalogModel Catalog(params EventModel[] events) => With(App, [InstallId], events);

    public static CatalogModel With(AppModel app, FieldModel[] context, params EventModel[] events) =>
        new(app, new ContextModel(Type, "", context.ToEquatableArray()), events.ToEquatableArray());
}
