namespace Plainsight;

/// <summary>Sends a number as it is instead of the lower edge of its bucket. Exact numbers tell projects apart, so a reason is required.</summary>
/// <param name="why">Why the number itself is needed; it stands in the schema file.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ExactAttribute(string why) : Attribute
{
    /// <summary>Why the number itself is needed.</summary>
    public string Why { get; } = why;

    /// <summary>For <c>float</c>, <c>double</c> and <c>decimal</c>: how many decimals are sent, 0 to 6, rounded half away from zero.</summary>
    public int Decimals { get; set; }
}
