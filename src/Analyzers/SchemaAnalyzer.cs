using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Analyzers;

/// <summary>Shows, beside the code, where it differs from the reviewed schema. The build task checks the same once more in the built assembly.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
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
        ProjectWords project = ProjectWordSource.Read(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken).Words;
        if (declared.App is not { } app || declared.Catalog(context.Compilation, vocabularies, project, context.CancellationToken) is not { } catalog)
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

        SchemaDocument code = SchemaBuilder.Build(catalog);
        SchemaDocument reviewed = file.Result.Document!;
        IReadOnlyList<SchemaDifference> differences = SchemaDiff.Compare(code, reviewed);
        bool mayBeWritten = differences.All(difference => difference.Rule != SchemaRuleIds.ShippedChanged);
        foreach (SchemaDifference difference in differences)
        {
            Location place = Locate(difference, declared, app);
            Location inFile = file.At(difference.FileLine, difference.FileColumn);
            ImmutableDictionary<string, string?> properties = Properties(difference, mayBeWritten, reviewed);
            context.ReportDiagnostic(Create(difference.Rule, place, review, difference.Message, inFile, properties));
        }

        ReportWithdrawn(context, app, code, file);
    }

    // Never more than a hint: whether old clients are still supported is for people to say.
    private static void ReportWithdrawn(CompilationAnalysisContext context, Declared<AppModel> app, SchemaDocument code, SchemaFile file)
    {
        foreach (SchemaEvent version in file.Result.Document!.Events)
        {
            if (version.Status == SchemaStatus.Shipped && code.Find(version.Name, version.Version) is null)
            {
                var place = new SchemaPlace(SchemaSection.Events, version.Name, version.Version, "");
                ImmutableDictionary<string, string?> properties = SchemaProperties.Of(place).Add(SchemaProperties.Retirable, "");
                Location inFile = file.At(version.Line, version.Entry.Column);
                context.ReportDiagnostic(Create(
                    SchemaRuleIds.NotInCode, app.Name, DiagnosticSeverity.Hidden, SchemaMessages.Withdrawn(version), inFile, properties));
            }
        }
    }

    private static ImmutableDictionary<string, string?> Properties(SchemaDifference difference, bool mayBeWritten, SchemaDocument reviewed)
    {
        if (difference.Rule == SchemaRuleIds.ShippedChanged)
        {
            int latest = reviewed.Events.Where(version => version.Name == difference.Place.Event).Max(version => version.Version);
            return ImmutableDictionary<string, string?>.Empty.Add(SchemaProperties.NextVersion, SchemaProperties.Text(latest + 1));
        }

        ImmutableDictionary<string, string?> place = mayBeWritten ? SchemaProperties.Of(difference.Place) : ImmutableDictionary<string, string?>.Empty;
        return place.Add(SchemaProperties.Line, difference.Line);
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
        string rule, Location place, DiagnosticSeverity review, string message, Location? inFile = null, ImmutableDictionary<string, string?>? properties = null)
    {
        DiagnosticDescriptor descriptor = Descriptors.Schema[rule];
        bool always = descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        return Diagnostic.Create(
            descriptor,
            place,
            always ? DiagnosticSeverity.Error : review,
            additionalLocations: inFile is null ? [] : [inFile],
            properties,
            message);
    }
}
