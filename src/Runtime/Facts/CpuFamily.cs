namespace Plainsight;

/// <summary>A family of processors. As a field of the context it is filled by the runtime.</summary>
public enum CpuFamily
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>64-bit x86.</summary>
    X64,

    /// <summary>32-bit x86.</summary>
    X86,

    /// <summary>64-bit Arm.</summary>
    Arm64,

    /// <summary>32-bit Arm.</summary>
    Arm,
}
