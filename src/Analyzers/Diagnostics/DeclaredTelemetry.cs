using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Parser.Routes;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Diagnostics;

/// <summary>Collects what a compilation declares, from the same parser as the generator, and where it stands.</summary>
internal sealed class DeclaredTelemetry
{
    private readonly ConcurrentBag<Declared<AppModel>> _apps = [];
    private readonly ConcurrentBag<Declared<ContextModel>> _contexts = [];
    private readonly ConcurrentBag<Declared<EventModel>> _events = [];
    private volatile bool _incomplete;

    /// <summary>The app and where it stands; null without one, with several, or while a declaration is refused: then the schema is not yet known.</summary>
    public Declared<AppModel>? App => !_incomplete && _apps.Count == 1 && _contexts.Count <= 1 ? _apps.First() : null;

    public Declared<ContextModel>? Context => _contexts.FirstOrDefault();

    public void Collect(SyntaxNodeAnalysisContext node) => Collect((TypeDeclarationSyntax)node.Node, node.SemanticModel, node.CancellationToken);

    public void Collect(TypeDeclarationSyntax declaration, SemanticModel semantics, CancellationToken cancellation)
    {
        foreach (string name in AttributeReader.Names(declaration, semantics, cancellation))
        {
            switch (name)
            {
                case AttributeNames.App:
                    Add(_apps, declaration, AppParser.Parse(declaration, semantics, cancellation));
                    break;
                case AttributeNames.Context:
                    Add(_contexts, declaration, ContextParser.Parse(declaration, semantics, cancellation));
                    break;
                case AttributeNames.Event:
                    Add(_events, declaration, EventParser.Parse(declaration, semantics, cancellation));
                    break;
            }
        }
    }

    /// <summary>Everything that the app can send; null while something is refused.</summary>
    public CatalogModel? Catalog(Compilation compilation, VocabularySource files, ProjectWords project, CancellationToken cancellation)
    {
        if (App is not { } app)
        {
            return null;
        }

        bool routed = _events.Any(each => RouteRules.Uses(each.Model.Fields)) || (Context is { } holder && RouteRules.Uses(holder.Model.Fields));
        EquatableArray<string> routes = routed ? RouteCollector.Collect(compilation, cancellation) : default;

        var events = new List<EventModel>();
        foreach (EventModel declared in _events.Select(each => each.Model))
        {
            if (SendableRules.Resolve(RouteRules.Resolve(declared, routes), files.Of(declared.Fields, cancellation), project).Model is not { } model)
            {
                return null;
            }

            events.Add(model);
        }

        ContextModel? context = Context?.Model;
        ContextModel? resolved = context is null ? null : SendableRules.Resolve(RouteRules.Resolve(context, routes), files.Of(context.Fields, cancellation), project).Model;
        bool refused = (context is not null && resolved is null) || IsRefused(app.Model, resolved, events);
        return refused ? null : new CatalogModel(app.Model, AppConstants.With(app.Model, resolved), Ordered(events)) { Words = project.All };
    }

    /// <summary>Where a version of an event is declared, or null.</summary>
    public Declared<EventModel>? Find(string name, int version) =>
        _events.FirstOrDefault(each => each.Model.Name == name && each.Model.Version == version);

    private static bool IsRefused(AppModel app, ContextModel? context, List<EventModel> events) =>
        CatalogRules.Check(
            new[] { app }.ToEquatableArray(),
            (context is null ? [] : new[] { context }).ToEquatableArray(),
            Ordered(events)).Any(found => RuleTable.Blocks(found.Finding));

    private static EquatableArray<EventModel> Ordered(List<EventModel> events) =>
        events.OrderBy(model => model.Name, StringComparer.Ordinal).ThenBy(model => model.Version).ToEquatableArray();

    private void Add<TModel>(ConcurrentBag<Declared<TModel>> declared, TypeDeclarationSyntax declaration, ParseResult<TModel> parsed)
        where TModel : class
    {
        if (parsed.Model is { } model)
        {
            declared.Add(new Declared<TModel>(declaration, model));
        }
        else
        {
            _incomplete = true;
        }
    }
}
