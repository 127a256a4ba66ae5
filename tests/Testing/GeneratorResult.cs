using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Plainsight.Testing.Harness;

/// <summary>What a generator did with a compilation.</summary>
/// <param name="Compilation">The compilation with the generated files in it.</param>
/// <param name="Run">The driver's report.</param>
public sealed record GeneratorResult(Compilation Compilation, GeneratorRunResult Run)
{
    /// <summary>The generated files by hint name, ordered.</summary>
    public IReadOnlyList<GeneratedSourceResult> Files => [.. Run.GeneratedSources.OrderBy(s => s.HintName, StringComparer.Ordinal)];

    /// <summary>Warnings and errors of the whole compilation.</summary>
    public ImmutableArray<Diagnostic> Problems => [.. Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>Compiles, fails on any warning, and loads the result.</summary>
    public Assembly Load()
    {
        if (Problems.Length > 0)
        {
            throw new InvalidOperationException("The generated code does not compile cleanly:\n" + string.Join("\n", Problems));
        }

        using MemoryStream stream = new();
        Compilation.Emit(stream);
        return Assembly.Load(stream.ToArray());
    }
}
