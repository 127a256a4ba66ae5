using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Generator;

/// <summary>The steps that look at several declarations at once.</summary>
internal static class Catalogs
{
    /// <summary>The types that a rule over the whole app refuses, as full names.</summary>
    public static IncrementalValueProvider<EquatableArray<string>> Refused(
        IncrementalValuesProvider<AppModel?> apps,
        IncrementalValuesProvider<ContextModel?> contexts,
        IncrementalValuesProvider<EventModel?> events) =>
        All(apps).Combine(All(contexts)).Combine(All(events))
            .Select(static (all, _) => CatalogRules.Check(all.Left.Left, all.Left.Right, all.Right)
                .Where(found => RuleTable.Blocks(found.Finding))
                .Select(found => found.TypeFullName)
                .Distinct()
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToEquatableArray())
            .WithTrackingName(TrackingNames.Refused);

    /// <summary>The events that nothing refuses, with the words of their vocabularies and the templates of their routes.</summary>
    public static IncrementalValuesProvider<EventModel> Sendable(
        IncrementalValuesProvider<EventModel?> events,
        IncrementalValueProvider<EquatableArray<VocabularyFile>> files,
        IncrementalValueProvider<EquatableArray<string>> routes,
        IncrementalValueProvider<ProjectWords> project,
        IncrementalValueProvider<EquatableArray<string>> refused) =>
        events.Combine(files.Combine(routes)).Combine(project).Combine(refused)
            .Select(static (all, _) => all.Left.Left.Left is { } model && !all.Right.Contains(model.Type.FullName)
                ? SendableRules.Resolve(RouteRules.Resolve(model, all.Left.Left.Right.Right), all.Left.Left.Right.Left, all.Left.Right).Model
                : null)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(TrackingNames.SendableEvents);

    /// <summary>The vocabularies whose file is there, with their words.</summary>
    public static IncrementalValuesProvider<(VocabularyModel Model, EquatableArray<string> Words)> SendableVocabularies(
        IncrementalValuesProvider<VocabularyModel?> vocabularies, IncrementalValueProvider<EquatableArray<VocabularyFile>> files) =>
        vocabularies.Combine(files)
            .Where(static pair => pair.Left is not null)
            .Select(static (pair, _) => (Model: pair.Left!, Words: VocabularyRules.Words(pair.Left!.File, pair.Right)))
            .Where(static pair => pair.Words.Count > 0);

    /// <summary>Everything that the app can send; null where no app is left, or where its context is refused.</summary>
    public static IncrementalValueProvider<CatalogModel?> Whole(
        IncrementalValuesProvider<AppModel?> apps,
        IncrementalValuesProvider<ContextModel?> contexts,
        IncrementalValueProvider<EquatableArray<VocabularyFile>> files,
        IncrementalValueProvider<EquatableArray<string>> routes,
        IncrementalValueProvider<ProjectWords> project,
        IncrementalValueProvider<EquatableArray<string>> refused,
        IncrementalValuesProvider<EventModel> sendable) =>
        apps.Collect().Combine(Resolved(contexts, files, routes, project)).Combine(refused).Combine(sendable.Collect()).Combine(project)
            .Select(static (all, _) => Whole(all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right) is { } catalog
                ? catalog with { Words = all.Right.All }
                : null)
            .WithTrackingName(TrackingNames.Catalog);

    /// <summary>The same with the key that the build gives, where the sink sends one.</summary>
    public static IncrementalValueProvider<CatalogModel?> WithKey(IncrementalValueProvider<CatalogModel?> catalog, IncrementalValueProvider<string?> key) =>
        catalog.Combine(key).Select(static (pair, _) => pair.Left is { App.Sink.TakesKey: true } whole && pair.Right is { } given ? whole with { BuildKey = given } : pair.Left);

    private static CatalogModel? Whole(
        ImmutableArray<AppModel?> apps,
        ImmutableArray<ContextModel?> contexts,
        EquatableArray<string> refused,
        ImmutableArray<EventModel> events)
    {
        if (apps.Length != 1 || apps[0] is not { } app || refused.Contains(app.Type.FullName))
        {
            return null;
        }

        ContextModel? context = null;
        if (contexts.Length > 0)
        {
            // Without its context an event would be sent with less than the page says.
            context = contexts.Length == 1 && contexts[0] is { } declared && !refused.Contains(declared.Type.FullName)
                ? declared
                : null;
            if (context is null)
            {
                return null;
            }
        }

        return new CatalogModel(
            app,
            AppConstants.With(app, context),
            events.OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Version).ToEquatableArray());
    }

    private static IncrementalValueProvider<ImmutableArray<ContextModel?>> Resolved(
        IncrementalValuesProvider<ContextModel?> contexts,
        IncrementalValueProvider<EquatableArray<VocabularyFile>> files,
        IncrementalValueProvider<EquatableArray<string>> routes,
        IncrementalValueProvider<ProjectWords> project) =>
        contexts.Combine(files).Combine(routes).Combine(project)
            .Select(static (all, _) => all.Left.Left.Left is { } model
                ? SendableRules.Resolve(RouteRules.Resolve(model, all.Left.Right), all.Left.Left.Right, all.Right).Model
                : null)
            .Collect();

    private static IncrementalValueProvider<EquatableArray<T>> All<T>(IncrementalValuesProvider<T?> models)
        where T : class, IEquatable<T> =>
        models.Collect().Select(static (all, _) => all.Where(m => m is not null).Select(m => m!).ToEquatableArray());
}
