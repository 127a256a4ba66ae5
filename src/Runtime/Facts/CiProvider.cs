namespace Plainsight;

/// <summary>A service for continuous integration. As a field of the context it is filled by the runtime, from the table in <c>docs/consent.md</c>.</summary>
public enum CiProvider
{
    /// <summary>This is no continuous integration.</summary>
    None,

    /// <summary>None of the others.</summary>
    Other,

    /// <summary>GitHub Actions.</summary>
    [Wire("github_actions")]
    GitHubActions,

    /// <summary>GitLab CI.</summary>
    [Wire("gitlab_ci")]
    GitLabCi,

    /// <summary>Azure Pipelines.</summary>
    AzurePipelines,

    /// <summary>TeamCity.</summary>
    [Wire("teamcity")]
    TeamCity,

    /// <summary>Jenkins, and Hudson before it.</summary>
    Jenkins,

    /// <summary>Buildkite.</summary>
    Buildkite,

    /// <summary>AWS CodeBuild.</summary>
    [Wire("codebuild")]
    CodeBuild,

    /// <summary>AppVeyor.</summary>
    [Wire("appveyor")]
    AppVeyor,

    /// <summary>CircleCI.</summary>
    [Wire("circleci")]
    CircleCi,

    /// <summary>Travis CI.</summary>
    Travis,

    /// <summary>Bitbucket Pipelines.</summary>
    Bitbucket,

    /// <summary>Bamboo.</summary>
    Bamboo,

    /// <summary>Drone.</summary>
    Drone,

    /// <summary>Semaphore.</summary>
    Semaphore,

    /// <summary>Mint, by RWX.</summary>
    Mint,
}
