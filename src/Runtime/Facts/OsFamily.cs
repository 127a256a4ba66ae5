namespace Plainsight;

/// <summary>A family of operating systems, as in OpenTelemetry's <c>os.type</c>. As a field of the context it is filled by the runtime.</summary>
public enum OsFamily
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Microsoft Windows.</summary>
    Windows,

    /// <summary>Linux.</summary>
    Linux,

    /// <summary>macOS.</summary>
    Darwin,

    /// <summary>FreeBSD.</summary>
    [Wire("freebsd")]
    FreeBsd,
}
