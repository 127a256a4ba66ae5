namespace Plainsight;

/// <summary>A random id of one piece of work, the only id that an event may carry. It is never stored.</summary>
public readonly struct RunId
{
    private RunId(Guid value) => Value = value;

    internal Guid Value { get; }

    /// <summary>Makes a new random id (UUID version 4).</summary>
    public static RunId New() => new(Guid.NewGuid());
}
