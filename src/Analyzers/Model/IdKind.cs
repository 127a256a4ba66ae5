namespace Plainsight.Analyzers.Model;

/// <summary>What a random id stands for.</summary>
public enum IdKind
{
    /// <summary>This installation, until it is renewed.</summary>
    Install,

    /// <summary>This process.</summary>
    Session,

    /// <summary>One piece of work inside a process.</summary>
    Run,
}
