using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Analyzers;

/// <summary>Shows, beside the code, where it differs from the reviewed schema. The build task checks the same once more in the built assembly.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The diagnostic property that holds the exact line of the schema file.</summary>
    public const string LineProperty = "line";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.Schema.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var declared = new DeclaredTelemetry();
            start.RegisterSyntaxNodeAction(
                declared.Collect,
                SyntaxKind.ClassDeclaration,
                SyntaxKind.StructDeclaration,
                SyntaxKind.RecordDeclaration,
                SyntaxKind.RecordStructDeclaration);
            start.RegisterCompilationEndAction(end => Report(end, declared));
        });
    }

    private static void Report(CompilationAnalysisContext context, DeclaredTelemetry declared)
    {
        var vocabularies = new VocabularySource(context.Options.AdditionalFiles);
        if (declared.App is not { } app || declared.Catalog(context.Compilation, vocabularies, context.CancellationToken) is not { } catalog)
        {
            return;
        }

        DiagnosticSeverity review = ReviewMode.Severity(context.Options.AnalyzerConfigOptionsProvider);
        if (SchemaFile.Find(context) is not { } file)
        {
            context.ReportDiagnostic(Create(SchemaRuleIds.NoFile, app.Name, review, SchemaMessages.NoFile));
            return;
        }

        if (file.Result.Fault is { } fault)
        {
            Location place = file.At(fault.Line, fault.Column);
            context.ReportDiagnostic(Create(SchemaRuleIds.Malformed, place, review, SchemaMessages.Malformed(fault)));
            return;
        }

        foreach (SchemaDifference difference in SchemaDiff.Compare(SchemaBuilder.Build(catalog), file.Result.Document!))
        {
            Location place = Locate(difference, declared, app);
            context.ReportDiagnostic(Create(
                difference.Rule, place, review, difference.Message, file.At(difference.FileLine, difference.FileColumn), difference.Line));
        }
    }

    private static Location Locate(SchemaDifference difference, DeclaredTelemetry declared, Declared<AppModel> app)
    {
        SchemaPlace place = difference.Place;
        if (place.Section == SchemaSection.Context && declared.Context is { } context)
        {
            return context.Field(context.Model.Fields, place.Path);
        }

        if (place.Section != SchemaSection.Events || declared.Find(place.Event, place.Version) is not { } found)
        {
            return app.Name;
        }

        return difference.Rule == SchemaRuleIds.NotInFile ? found.Field(found.Model.Fields, place.Path) : found.Name;
    }

    private static Diagnostic Create(
        string rule, Location place, DiagnosticSeverity review, string message, Location? inFile = null, string? line = null)
    {
        DiagnosticDescriptor descriptor = Descriptors.Schema[rule];
        bool always = descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        return Diagnostic.Create(
            descriptor,
            place,
            always ? DiagnosticSeverity.Error : review,
            additionalLocations: inFile is null ? [] : [inFile],
            properties: line is null ? null : ImmutableDictionary<string, string?>.Empty.Add(LineProperty, line),
            message);
    }
}
