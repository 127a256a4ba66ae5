namespace Plainsight.Analyzers.Rules;

/// <summary>How loudly a rule speaks, and who may turn it down.</summary>
public enum RuleSeverity
{
    /// <summary>An error that nobody can configure away.</summary>
    Error,

    /// <summary>An error that the consumer may configure.</summary>
    ConfigurableError,

    /// <summary>Information where the build writes the schema, an error where it checks it.</summary>
    Review,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Information.</summary>
    Information,
}
