using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Flow;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers;

/// <summary>PST0301 to PST0303: follows values from personal sources into what is sent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValueAnalyzer : DiagnosticAnalyzer
{
    // What a body may cost, functions that it calls and repeated looks at loops included. A usual body takes each block two or three times.
    private const int LeastBlocks = 2_000;

    private const int VisitsOfABlock = 10;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.Values.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(AttributeNames.Event) is not null)
            {
                var search = new SinkSearch();
                start.RegisterOperationBlockAction(block => Analyze(block, search));
            }
        });
    }

    private static void Analyze(OperationBlockAnalysisContext context, SinkSearch search)
    {
        foreach (IOperation block in context.OperationBlocks)
        {
            if (context.OwningSymbol.ContainingType is { } type && search.IsWorthwhile(block, type, context.CancellationToken))
            {
                ControlFlowGraph graph = context.GetControlFlowGraph(block);
                int budget = LeastBlocks + (VisitsOfABlock * graph.Blocks.Length);
                var run = new FlowRun(type, block.SemanticModel, budget, context.CancellationToken);
                FlowState entry = context.OwningSymbol is IMethodSymbol method ? Activation.Entry(method, FlowState.Empty, [], []) : FlowState.Empty;
                new Activation(run, graph, depth: 0).Execute(entry).CallKept();
                foreach (Leak leak in run.Leaks)
                {
                    context.ReportDiagnostic(Create(leak));
                }
            }
        }
    }

    private static Diagnostic Create(Leak leak)
    {
        string id = leak.Taint.Kind switch
        {
            FlowKind.NumberOfText => RuleIds.DerivedNumber,
            FlowKind.EnumOfNumber => RuleIds.CastEnum,
            _ => RuleIds.PersonalValue,
        };
        Location[] others = leak.Through is { } through ? [leak.Taint.Source.Location, through] : [leak.Taint.Source.Location];
        return Diagnostic.Create(Descriptors.Values[id], leak.Location, others, leak.Target, leak.Taint.Source.What);
    }
}
