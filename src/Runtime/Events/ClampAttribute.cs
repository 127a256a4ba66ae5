namespace Plainsight;

/// <summary>Limits a number before it is put into a bucket or sent.</summary>
/// <param name="min">Smaller numbers become this one.</param>
/// <param name="max">Larger numbers become this one.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ClampAttribute(long min, long max) : Attribute
{
    /// <summary>Smaller numbers become this one.</summary>
    public long Min { get; } = min;

    /// <summary>Larger numbers become this one.</summary>
    public long Max { get; } = max;
}
