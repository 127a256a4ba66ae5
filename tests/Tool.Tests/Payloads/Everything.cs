using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;

namespace Tool.Tests.Payloads;

/// <summary>A schema with a field of every kind, and a payload that fits it.</summary>
internal static class Everything
{
    private static readonly TypeModel Type = new("Shop", default, "", "X", "global::Shop.X", IsPublic: true);

    public static FieldModel[] Context { get; } =
    [
        Field("install", new FieldType.Id(IdKind.Install, Compact: false)),
        Field("session", new FieldType.Id(IdKind.Session, Compact: true)),
        Field("app_version", new FieldType.Version(VersionKind.App)),
        Field("platform", Enum("other", "windows", "linux")),
    ];

    public static FieldModel[] Fields { get; } =
    [
        Field("ok", new FieldType.Bool()),
        Field("maybe", new FieldType.Bool(), nullable: true),
        Field("result", Enum("success", "error", "other")),
        Field("stage", Enum("draft", "final")),
        Field("features", new FieldType.Flags("F", Members("lineage", "static", "slim"))),
        Field("models", new FieldType.Integer("int", Range(Coarsening.PowersOfTen))),
        Field("rows", new FieldType.Integer("ulong", Range(Coarsening.Exact))),
        Field("score", new FieldType.Integer("long", Range(Coarsening.Edges, 0, 100, 0, 50, 90)), nullable: true),
        Field("level", new FieldType.Integer("int", Range(Coarsening.Exact, -5, 10))),
        Field("some", new FieldType.Integer("int", Range(Coarsening.PowersOfTen, 5, 500))),
        Field("status", new FieldType.Integer("StatusCode", Range(Coarsening.Edges, null, null, 0, 100, 200, 300, 400, 500))),
        Field("ratio", new FieldType.Real("double", Range(Coarsening.Edges, null, null, 0, 1, 5), 0)),
        Field("price", new FieldType.Real("decimal", Range(Coarsening.Exact), 2)),
        Field("share", new FieldType.Real("double", Range(Coarsening.Exact, 0, 1), 3)),
        Field("duration_ms", new FieldType.Duration(Range(Coarsening.OneTwoFive))),
        Field("wait_s", new FieldType.Duration(Range(Coarsening.Exact), DurationUnit.Seconds, 3)),
        Field("uptime_days", new FieldType.Duration(Range(Coarsening.PowersOfTen), DurationUnit.Days)),
        Field("runtime", new FieldType.Version(VersionKind.Runtime)),
        Field("os", new FieldType.Version(VersionKind.Os)),
        Field("plugin", new FieldType.Version(VersionKind.Plain)),
        Field("run", new FieldType.Id(IdKind.Run, Compact: false)),
        Field("adapter", new FieldType.Vocabulary("V", "adapters.txt", new[] { "other", "snowflake", "bigquery" }.ToEquatableArray()), nullable: true),
        Field("command", new FieldType.Names(NameKind.Command, "C", "E", Members("build", "serve"))),
        Field("alias", new FieldType.Names(NameKind.Alias, "C", "E", Members("b", "s"))),
        Field("options", new FieldType.Options("O", "E", new OptionMember[] { new("T", "--threads", "<value>"), new("F", "--force", null), new("P", "--path", "<path>") }.ToEquatableArray())),
        Field("kinds", new FieldType.Counts("K", "E", Members("table", "view"), Range(Coarsening.PowersOfTen))),
        Field("team", new FieldType.Pseudonym(PseudonymKind.Keyed)),
        Field("salted", new FieldType.Pseudonym(PseudonymKind.Salted)),
        Field("shaken", new FieldType.Pseudonym(PseudonymKind.Shake128)),
        Field("failure", new FieldType.ExceptionKind(new[] { "other", "TimeoutException" }.ToEquatableArray())),
        Field("route", new FieldType.Route(new[] { "/", "/users/{id}" }.ToEquatableArray())),
        Field("shape", Group(Field("seeds", new FieldType.Integer("int", Range(Coarsening.PowersOfTen))), Field("inner", Group(Field("deep", new FieldType.Bool()))))),
        Field("perhaps", Group(Field("here", new FieldType.Bool())), nullable: true),
        Field("category", new FieldType.Constant("command", 0)),
    ];

    public static EventModel Event { get; } = new(Type, "everything", 2, "All of it.", Fields.ToEquatableArray());

    public const string Adapters = "# adapters\nsnowflake\nbigquery\n";

    /// <summary>What is sent with the default envelope.</summary>
    public const string Payload = """
        {"event":"everything","version":2,"id":"5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e","time":"2026-11-21T07:00:00Z",
        "context":{"install":"5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e","session":"5c5a6a3954bb4e988f3e5a02e7d7c90e","app_version":"1.4.0-rc.12","platform":"linux"},
        "fields":{"ok":true,"maybe":null,"result":"error","stage":"final","features":["lineage","slim"],"models":1000,"rows":9223372036854775807,"score":50,"level":-5,"some":100,
        "status":200,"ratio":5,"price":-12.50,"share":0.125,"duration_ms":5000,"wait_s":1.500,"uptime_days":10,"runtime":"8.0.11","os":"6.1.0","plugin":"1.2.3",
        "run":"5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e","adapter":"snowflake","command":"build","alias":"other","options":["--threads","<value>","--force"],"kinds":{"table":10,"view":0},
        "team":"0123456789abcdef","salted":"0123456789abcdef","shaken":"AZaz09+/AZaz09+/AZaz","failure":"TimeoutException","route":"/users/{id}",
        "shape":{"seeds":1,"inner":{"deep":false}},"perhaps":{"here":true},"category":"command"}}
        """;

    public static CatalogModel Catalog(EnvelopeModel envelope) => new(App(envelope), new ContextModel(Type, "", Context.ToEquatableArray()), new[] { Event }.ToEquatableArray());

    public static string Schema(EnvelopeModel envelope) => SchemaPrinter.Print(SchemaBuilder.Build(Catalog(envelope)));

    /// <summary>The same for an app that marks continuous integration.</summary>
    public static string CiSchema => SchemaPrinter.Print(SchemaBuilder.Build(Catalog(EnvelopeModel.Default) with { App = App(EnvelopeModel.Default) with { MarksCi = true } }));

    private static AppModel App(EnvelopeModel envelope) => new(
        Type, "shop", "opt-in", DoNotTrack: true, KillSwitches: default, Switch: "SHOP_TELEMETRY", Debug: null, EndpointVariable: null, "https://example.com/events", SinkFormat.Json,
        Retention: null, Contact: null, Homepage: null, ProjectMayEnable: false, ProjectMayRedirect: false, UseDefaultEndpoint: false, InstallIdLifetime: 395, envelope);

    private static FieldModel Field(string name, FieldType type, bool nullable = false) => new(name, name, nullable, "Why " + name + "?", type);

    private static FieldType Enum(params string[] values) => new FieldType.Enum("E", Members(values), Array.IndexOf(values, "other"));

    private static FieldType Group(params FieldModel[] fields) => new FieldType.Group("G", fields.ToEquatableArray());

    private static EquatableArray<EnumMember> Members(params string[] values) => values.Select(value => new EnumMember(value, value)).ToEquatableArray();

    private static NumberRange Range(Coarsening coarsening, long? min = null, long? max = null, params long[] edges) =>
        new(coarsening, edges.ToEquatableArray(), min, max, coarsening == Coarsening.Exact ? "Limits." : null);
}
