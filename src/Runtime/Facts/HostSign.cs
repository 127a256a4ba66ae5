using Plainsight.Settings;

namespace Plainsight.Facts;

/// <summary>A variable or a file by which the library knows where it runs.</summary>
/// <param name="Name">The variable's name or the file's path. A path starts with <c>/</c>.</param>
internal readonly record struct HostSign(string Name)
{
    /// <summary>The one text that the variable must have; null = any that is more than a no.</summary>
    public string? Text { get; init; }

    /// <summary>Another variable that must be set as well; null = none.</summary>
    public string? With { get; init; }

    /// <summary>The service for continuous integration.</summary>
    public CiProvider Ci { get; init; }

    /// <summary>The coding agent.</summary>
    public AgentKind Agent { get; init; }

    /// <summary>What the app runs in.</summary>
    public HostKinds Hosts { get; init; }

    public bool IsFile => Name[0] == '/';

    /// <summary>Whether the sign is there. A file is there when it exists. A variable is there when it is set to more than a no: empty and <c>false</c> mean that it is not.</summary>
    public bool IsThere(Func<string, string?> variable, Func<string, bool> exists) =>
        IsFile ? exists(Name)
        : Text is { } text ? SwitchText.Unquote(variable(Name)) == text && (With is null || SwitchText.IsMoreThanNo(variable(With)))
        : SwitchText.IsMoreThanNo(variable(Name));
}
