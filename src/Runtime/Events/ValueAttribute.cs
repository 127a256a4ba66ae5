namespace Plainsight;

/// <summary>Says what stands for an option's value, on a member of the enum of <see cref="CommandOptions{TEnum}"/>.</summary>
/// <param name="kind">What is sent behind the option's name.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ValueAttribute(ValueKind kind) : Attribute
{
    /// <summary>What is sent behind the option's name.</summary>
    public ValueKind Kind { get; } = kind;
}
