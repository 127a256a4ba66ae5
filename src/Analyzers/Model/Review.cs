namespace Plainsight.Analyzers.Model;

/// <summary>A reviewed exception from a rule on names.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Url">Where the review can be read.</param>
/// <param name="Why">Why the value is fit to be sent.</param>
/// <param name="Pending">The position of its attribute while it is not yet known whether it answers anything; else -1.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record Review(string Rule, string Url, string Why, int Pending = -1);
