namespace Plainsight;

/// <summary>Sends a duration in another unit than milliseconds. Buckets and limits are then in that unit too.</summary>
/// <param name="unit">The unit on the wire.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class UnitAttribute(TimeUnit unit) : Attribute
{
    /// <summary>The unit on the wire.</summary>
    public TimeUnit Unit { get; } = unit;

    /// <summary>How many decimals are sent, 0 to 6; only together with <see cref="ExactAttribute"/>. What lies behind them is cut off, so that a duration never says more than has passed.</summary>
    public int Decimals { get; set; }
}
