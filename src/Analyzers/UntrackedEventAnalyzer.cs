using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers;

/// <summary>PST0304: an event that a whole program never makes. A library can't know what others track.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntrackedEventAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.NeverTracked);

    public override void Initialize(AnalysisContext context)
    {
        // The app may stand in a generated file, and an event may be made in one.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (IsProgram(start.Compilation.Options.OutputKind) && start.Compilation.GetTypeByMetadataName(AttributeNames.Event) is not null)
            {
                Register(start);
            }
        });
    }

    private static void Register(CompilationStartAnalysisContext start)
    {
        ConcurrentDictionary<ISymbol, bool> declared = new(SymbolEqualityComparer.Default);
        ConcurrentDictionary<ISymbol, bool> made = new(SymbolEqualityComparer.Default);
        bool hasApp = false;
        start.RegisterSymbolAction(
            symbol =>
            {
                // Symbols come on several threads: whoever has found nothing must not write.
                if (Has(symbol.Symbol, AttributeNames.App))
                {
                    hasApp = true;
                }

                if (Has(symbol.Symbol, AttributeNames.Event))
                {
                    declared.TryAdd(symbol.Symbol, true);
                }
            },
            SymbolKind.NamedType);
        start.RegisterOperationAction(
            operation =>
            {
                if (operation.Operation.Type is { TypeKind: TypeKind.Struct } type)
                {
                    made.TryAdd(type, true);
                }
            },
            OperationKind.ObjectCreation,
            OperationKind.DefaultValue);
        start.RegisterCompilationEndAction(end =>
        {
            foreach (ISymbol unused in declared.Keys.Where(each => hasApp && !made.ContainsKey(each)))
            {
                end.ReportDiagnostic(Diagnostic.Create(Descriptors.NeverTracked, unused.Locations[0], unused.Name));
            }
        });
    }

    private static bool IsProgram(OutputKind kind) => kind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(each => each.AttributeClass is { } type && TypeClassifier.FullName(type) == attribute);
}
