namespace Plainsight;

/// <summary>How many logical processors this process may use. As a field of the context it is filled by the runtime; it is sent as a power of two unless the field says otherwise.</summary>
public readonly record struct CpuCount
{
    internal CpuCount(int value) => Value = value;

    internal int Value { get; }
}
