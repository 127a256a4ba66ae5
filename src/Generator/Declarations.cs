using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Parser.Routes;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Generator;

/// <summary>The steps that read declarations and files. Only value-equal models leave them.</summary>
internal static class Declarations
{
    public delegate ParseResult<T> Parser<T>(TypeDeclarationSyntax declaration, SemanticModel model, CancellationToken token)
        where T : class;

    /// <summary>Every declaration with the attribute; null for one that is refused.</summary>
    public static IncrementalValuesProvider<T?> Find<T>(
        IncrementalGeneratorInitializationContext context, string attribute, Parser<T> parse, string trackingName)
        where T : class =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is TypeDeclarationSyntax,
                (found, token) => parse((TypeDeclarationSyntax)found.TargetNode, found.SemanticModel, token).Model)
            .WithTrackingName(trackingName);

    /// <summary>The additional files that a vocabulary names.</summary>
    public static IncrementalValueProvider<EquatableArray<VocabularyFile>> Files(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<VocabularyModel?> vocabularies)
    {
        var named = vocabularies.Collect().Select(static (models, _) =>
            models.Where(m => m is not null).Select(m => m!.File).Distinct().OrderBy(f => f, StringComparer.Ordinal).ToEquatableArray());
        return context.AdditionalTextsProvider
            .Combine(named)
            .Where(static pair => pair.Right.Any(file => VocabularyFiles.Matches(pair.Left.Path, file)))
            .Select(static (pair, token) => Read(pair.Left, token))
            .Collect()
            .Select(static (files, _) => files.ToEquatableArray())
            .WithTrackingName(TrackingNames.VocabularyFiles);
    }

    /// <summary>The route templates of the compilation; none where no field holds a route.</summary>
    public static IncrementalValueProvider<EquatableArray<string>> Routes(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ContextModel?> contexts,
        IncrementalValuesProvider<EventModel?> events)
    {
        var wanted = contexts.Collect().Combine(events.Collect()).Select(static (all, _) =>
            all.Left.Any(model => model is not null && RouteRules.Uses(model.Fields))
            || all.Right.Any(model => model is not null && RouteRules.Uses(model.Fields)));
        return context.CompilationProvider.Combine(wanted)
            .Select(static (pair, token) => pair.Right ? RouteCollector.Collect(pair.Left, token) : default)
            .WithTrackingName(TrackingNames.Routes);
    }

    /// <summary>The project's own words. They are looked up with every edit, and are the same after almost all.</summary>
    public static IncrementalValueProvider<ProjectWords> Words(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, token) => ProjectWordSource.Read(pair.Left, pair.Right, token).Words)
            .WithTrackingName(TrackingNames.ProjectWords);

    /// <summary>The receiver's key that the build gives: <c>-p:TelemetryKey=…</c>. Null where it gives none.</summary>
    public static IncrementalValueProvider<string?> BuildKey(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.TelemetryKey", out string? key) && !string.IsNullOrWhiteSpace(key) ? key.Trim() : null);

    private static VocabularyFile Read(AdditionalText file, CancellationToken token)
    {
        SourceText? text = file.GetText(token);
        return VocabularyFiles.Read(file.Path, text?.ToString() ?? "");
    }
}
