namespace Plainsight;

/// <summary>Picks and orders the members of an enum that a field sends. Every other one is <c>other</c> if that was picked, else null; other flags are dropped.</summary>
/// <param name="members">Members of the field's enum.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OnlyAttribute(params object[] members) : Attribute
{
    /// <summary>The members that are sent, in this order.</summary>
    public IReadOnlyList<object> Members { get; } = members;
}
