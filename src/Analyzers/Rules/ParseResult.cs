using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>What was read from a declaration. There is a model exactly when no finding blocks: the one place where that is decided.</summary>
/// <param name="Model">What may be sent, or null.</param>
/// <param name="Findings">What the rules say about the declaration.</param>
public sealed record ParseResult<TModel>(TModel? Model, EquatableArray<Finding> Findings)
    where TModel : class;

/// <summary>Makes a <see cref="ParseResult{TModel}"/>.</summary>
public static class ParseResult
{
    /// <summary>The model, unless a finding blocks.</summary>
    public static ParseResult<TModel> Of<TModel>(IReadOnlyCollection<Finding> findings, Func<TModel> model)
        where TModel : class =>
        new(findings.Any(RuleTable.Blocks) ? null : model(), findings.ToEquatableArray());

    /// <summary>No model. The findings must hold one that blocks.</summary>
    public static ParseResult<TModel> Refused<TModel>(IEnumerable<Finding> findings)
        where TModel : class =>
        new(null, findings.ToEquatableArray());
}
