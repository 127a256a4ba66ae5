using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Plainsight.CodeFixes;

namespace CodeFixes.Tests;

/// <summary>Fixes and pages say the same.</summary>
public sealed class FixDocsTests
{
    private static readonly CodeFixProvider[] Providers =
    [
        .. typeof(TextFixProvider).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public void A_page_has_the_section_Fix_exactly_when_there_is_one()
    {
        IEnumerable<string> described = Directory.GetFiles(Pages(), "PST*.md")
            .Where(file => File.ReadAllText(file).Contains("\n## Fix\n", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file));
        Assert.Equal(
            Providers.SelectMany(provider => provider.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal),
            described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_fix_is_exported_and_has_a_Fix_All() => Assert.All(Providers, provider =>
    {
        var export = (ExportCodeFixProviderAttribute)Assert.Single(provider.GetType().GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false));
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.NotNull(provider.GetFixAllProvider());
    });

    [Fact]
    public void Assembly_of_the_fixes_holds_no_analyzer() =>
        Assert.DoesNotContain(typeof(TextFixProvider).Assembly.GetTypes(), typeof(Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer).IsAssignableFrom);

    private static string Pages([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "docs", "rules"));
}
