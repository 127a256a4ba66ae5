namespace Plainsight.Consent;

/// <summary>Knows continuous integration by its variables. The list is closed, and documented with the consent rules.</summary>
internal static class CiEnvironment
{
    public static IReadOnlyList<string> Variables { get; } =
    [
        "CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "TEAMCITY_VERSION", "JENKINS_URL", "BUILDKITE",
        "CODEBUILD_BUILD_ID", "APPVEYOR", "CIRCLECI", "TRAVIS",
    ];

    /// <summary>The first variable that is set to more than a no; null = this is no CI.</summary>
    public static string? Find(Func<string, string?> environment)
    {
        foreach (string name in Variables)
        {
            if (SwitchText.Read(environment(name)) is SwitchValue.Yes or SwitchValue.Unreadable)
            {
                return name;
            }
        }

        return null;
    }
}
