using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Parser;

namespace Plainsight.Generator;

/// <summary>Makes declared events sendable. It reports nothing: what the rules refuse gets no code, and the analyzers say why.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TelemetryGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The declarations that no rule refuses; null stands for a refused one.
        var apps = Declarations.Find(context, "Plainsight.TelemetryAppAttribute", AppParser.Parse, TrackingNames.Apps);
        var contexts = Declarations.Find(context, "Plainsight.TelemetryContextAttribute", ContextParser.Parse, TrackingNames.Contexts);
        var events = Declarations.Find(context, "Plainsight.TelemetryEventAttribute", EventParser.Parse, TrackingNames.Events);
        var vocabularies = Declarations.Find(context, "Plainsight.VocabularyAttribute", VocabularyParser.Parse, TrackingNames.Vocabularies);

        // The words of the vocabularies that are declared.
        var files = Declarations.Files(context, vocabularies);

        // The routes that the compilation declares, read only where a field holds one.
        var routes = Declarations.Routes(context, contexts, events);

        // The words that the project allows or refuses in names.
        var project = Declarations.Words(context);

        // What the rules that look at several declarations refuse.
        var refused = Catalogs.Refused(apps, contexts, events);

        // What is left is sendable, one output an event, so that an edit of one re-runs one.
        var sendable = Catalogs.Sendable(events, files, routes, project, refused);
        var catalog = Catalogs.WithKey(Catalogs.Whole(apps, contexts, files, routes, project, refused, sendable), Declarations.BuildKey(context));

        context.RegisterSourceOutput(sendable, static (output, model) => Output.Event(output, model));
        context.RegisterSourceOutput(Catalogs.SendableVocabularies(vocabularies, files), static (output, pair) => Output.Vocabulary(output, pair.Model, pair.Words));
        context.RegisterSourceOutput(catalog, static (output, model) => Output.Catalog(output, model));
    }
}
