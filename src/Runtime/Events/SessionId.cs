namespace Plainsight;

/// <summary>A random id of this process, as a field of the context. It is never stored.</summary>
public readonly struct SessionId
{
    internal SessionId(Guid value) => Value = value;

    internal Guid Value { get; }
}
