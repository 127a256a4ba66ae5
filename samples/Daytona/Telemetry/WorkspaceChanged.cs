using Plainsight;

namespace Daytona;

/// <summary>A workspace was created, started, stopped or deleted.</summary>
/// <param name="Change">Which.</param>
/// <param name="Success">Shows when it fails outside our tests.</param>
/// <param name="Repository">Which of the public samples are tried; nothing for any other repository.</param>
/// <param name="RepositoryHost">Which hosts to support.</param>
/// <param name="Image">Which official images are used; nothing for any other image.</param>
/// <param name="ImageRegistry">Which registries to support.</param>
[TelemetryEvent("server_workspace", Version = 1)]
internal readonly partial record struct WorkspaceChanged(
    Change Change, bool Success, PublicRepository? Repository, RepositoryHost RepositoryHost, PublicImage? Image, ImageRegistry ImageRegistry);

internal enum Change { Created, Started, Stopped, Deleted }

internal enum RepositoryHost { Other, Github, Gitlab, Bitbucket }

internal enum ImageRegistry { Other, DockerHub, Ghcr }

[Vocabulary("repositories.txt")]
internal readonly partial record struct PublicRepository;

[Vocabulary("images.txt")]
internal readonly partial record struct PublicImage;
