namespace Plainsight;

/// <summary>The way past a rule on names: somebody reviewed what the rule says about this field, or about this event's name, and it is sent all the same. It stands in the schema file and on the telemetry page. Types have no way past.</summary>
/// <param name="rule">The rule, one of those that docs/rules lists as reviewable: <c>"PST0110"</c>. One attribute a rule.</param>
/// <param name="url">Where the review can be read, an absolute https URL: a pull request, an issue, a decision.</param>
/// <param name="why">Why the value is fit to be sent; people read it before they agree.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ReviewedAttribute(string rule, string url, string why) : Attribute
{
    /// <summary>The rule.</summary>
    public string Rule { get; } = rule;

    /// <summary>Where the review can be read.</summary>
    public string Url { get; } = url;

    /// <summary>Why the value is fit to be sent.</summary>
    public string Why { get; } = why;
}
