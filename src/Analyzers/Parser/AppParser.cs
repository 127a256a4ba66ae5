using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads the app.</summary>
public static class AppParser
{
    private const int DefaultLifetime = 395;

    public static ParseResult<AppModel> Parse(TypeDeclarationSyntax declaration, SemanticModel semantics, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        IReadOnlyList<AttributeUse> attributes = AttributeReader.Read(declaration.AttributeLists, semantics, cancellation);
        if (semantics.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol symbol
            || attributes.FirstOrDefault(attribute => attribute.Name == AttributeNames.App) is not { } app)
        {
            return NotDeclared.Refuse<AppModel>(declaration, AttributeNames.App);
        }

        TypeModel type = DeclarationParser.ParseClass(declaration, symbol, findings);
        string name = app.Text("name", position: 0) ?? "";
        if (!IsName(name))
        {
            findings.Add(Finding.Of(
                RuleIds.WireName,
                Anchor.TypeAttribute(app.Position),
                $"'{name}', the name of the app, is not a lower-case letter followed by up to 63 of a-z 0-9 -",
                "It names the state directory and the commands: choose another name."));
        }

        AppRules.Check(name, app, findings);
        PlaceRules.Check(name, app, findings);
        SwitchRules.Check(name, app, findings);
        AttributeUse? keys = attributes.FirstOrDefault(attribute => attribute.Name == AttributeNames.Envelope);
        SinkRules.Check(name, app, keys, findings);
        EnvelopeModel envelope = EnvelopeParser.Parse(keys, findings);
        EquatableArray<FieldModel> constants = Constants(name, app, attributes, envelope, findings);
        EquatableArray<HeaderModel> headers = HeaderParser.Parse(name, app, attributes, findings);
        return ParseResult.Of(findings, () => Model(type, name, app, envelope) with { Constants = constants, Headers = headers });
    }

    private static EquatableArray<FieldModel> Constants(string name, AttributeUse app, IReadOnlyList<AttributeUse> attributes, EnvelopeModel envelope, List<Finding> findings)
    {
        EquatableArray<FieldModel> constants = ConstantParser.Append(default, attributes, $"app '{name}'", findings);
        foreach (FieldModel field in constants)
        {
            Anchor anchor = Anchor.TypeAttribute(((FieldType.Constant)field.Type).Attribute);
            findings.AddRange(SendableRules.Judge(NameUses.Of(field, field.Parameter, anchor, anchor), ProjectWords.None));
            if (envelope.Context is null && !SinkRules.Sink(app).FixedKeys.Contains("Context"))
            {
                findings.Add(Finding.Of(
                    RuleIds.Sink, anchor, $"The constant '{field.Wire}'", name, "stands with the context, which the envelope leaves out", "Set the envelope's Context, or declare the constant on the events."));
            }
        }

        return constants;
    }

    private static AppModel Model(TypeModel type, string name, AttributeUse app, EnvelopeModel envelope) => new(
        type,
        name,
        Consent: app.Number("Consent") == 1 ? "opt-out" : "opt-in",
        DoNotTrack: app.Flag("DoNotTrack", true),
        KillSwitches: app.Texts("KillSwitches").ToEquatableArray(),
        Switch: app.Text("Switch"),
        Debug: app.Text("Debug"),
        EndpointVariable: app.Text("EndpointVariable"),
        Endpoint: ReceiverAddress.Complete(SinkRules.Sink(app).Name, app.Text("Endpoint")),
        Sink: SinkRules.Sink(app),
        Retention: AppRules.Days(app.Text("Retention")) is null ? null : app.Text("Retention"),
        Contact: app.Text("Contact"),
        Homepage: app.Text("Homepage"),
        ProjectMayEnable: app.Flag("ProjectMayEnable", false),
        ProjectMayRedirect: app.Flag("ProjectMayRedirect", false),
        UseDefaultEndpoint: app.Number("BadEndpoint") == 1,
        InstallIdLifetime: AppRules.Days(app.Text("InstallIdLifetime")) ?? DefaultLifetime,
        SinkRules.Sink(app).Around(envelope))
    {
        Key = app.Text("Key"),
        KeyVariable = app.Text("KeyVariable"),
        OffFlag = app.Text("OffFlag"),
        OnFlag = app.Text("OnFlag"),
        UserFile = app.Text("UserFile"),
        Precedence = app.Text("Precedence"),
        Erasure = app.Flag("Erasure", false),
        InstallIdFile = PlaceRules.Usable(app, PlaceRules.InstallIdFile),
        StateDirectory = PlaceRules.Usable(app, PlaceRules.StateDirectory),
        MarksCi = app.Number("Ci") == 1,
        CiIncludes = HostName.Of(app.Number("CiIncludes") ?? 0).ToEquatableArray(),
        Trace = app.Text("Trace"),
        DrainsInChild = app.Number("Drain") == 1,
    };

    private static bool IsName(string name) =>
        name.Length is >= 1 and <= 64
        && name[0] is >= 'a' and <= 'z'
        && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
