namespace Plainsight;

/// <summary>Whose names the members of a host fact have on the wire.</summary>
public enum NameStyle
{
    /// <summary>Those of <c>uname</c>: <c>Linux</c>, <c>Darwin</c>, <c>Windows</c>, <c>FreeBSD</c>, and <c>x86_64</c>, <c>aarch64</c>.</summary>
    Uname,
}
