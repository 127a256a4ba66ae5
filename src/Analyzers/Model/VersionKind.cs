namespace Plainsight.Analyzers.Model;

/// <summary>Whose version a field holds.</summary>
public enum VersionKind
{
    /// <summary>The app's own, the only kind with a pre-release label.</summary>
    App,

    /// <summary>The .NET runtime's.</summary>
    Runtime,

    /// <summary>The operating system's, numbers only.</summary>
    Os,

    /// <summary>Any other: a <c>System.Version</c>.</summary>
    Plain,
}
