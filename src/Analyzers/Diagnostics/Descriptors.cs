using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Diagnostics;

/// <summary>The descriptors of all diagnostics, one file a block of ids.</summary>
public static partial class Descriptors
{
    private const string HelpRoot = "https://github.com/plainsight-dotnet/plainsight/blob/main/docs/rules/";

    /// <summary>Makes a descriptor; the only place that knows help links, tags and the category.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="title">What the rule asks for.</param>
    /// <param name="message">The message, with <c>{0}</c>, <c>{1}</c>, … for its arguments.</param>
    /// <param name="severity">How loudly it speaks. A review rule gets its effective severity when it is reported.</param>
    /// <param name="compilationEnd">Whether it is reported only when the whole compilation has been seen.</param>
    public static DiagnosticDescriptor Create(string id, string title, string message, RuleSeverity severity, bool compilationEnd = false) =>
        new(id, title, message, "Plainsight", Default(severity), isEnabledByDefault: true, description: null, HelpRoot + id + ".md", Tags(severity, compilationEnd));

    /// <summary>Makes the descriptor of a rule of the table.</summary>
    public static DiagnosticDescriptor Create(Rule rule, bool compilationEnd = false) =>
        Create(rule.Id, rule.Title, rule.Message, rule.Severity, compilationEnd);

    private static DiagnosticSeverity Default(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error or RuleSeverity.ConfigurableError => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static string[] Tags(RuleSeverity severity, bool compilationEnd) =>
    [
        .. severity is RuleSeverity.Error or RuleSeverity.Review ? [WellKnownDiagnosticTags.NotConfigurable] : Array.Empty<string>(),
        .. compilationEnd ? [WellKnownDiagnosticTags.CompilationEnd] : Array.Empty<string>(),
    ];
}
