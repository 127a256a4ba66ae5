namespace Daytona;

/// <summary>A workspace as it is stored, and what may be told of it.</summary>
internal sealed record Workspace(string Id, string Repository, string Image, string State)
{
    private const string Samples = "/daytonaio/";

    /// <summary>The event. Nothing is asked of a host, and nothing is assumed to be public that is not listed.</summary>
    public WorkspaceChanged Told(Change change, bool success)
    {
        Uri? url = Uri.TryCreate(Repository, UriKind.Absolute, out Uri? read) && read.Scheme == Uri.UriSchemeHttps ? read : null;
        string path = url is { Host: "github.com", UserInfo: "" } && url.AbsolutePath.StartsWith(Samples, StringComparison.Ordinal) ? url.AbsolutePath[Samples.Length..] : "";
        string name = Image.Split(':')[0];
        PublicRepository repository = PublicRepository.From(path);
        PublicImage image = PublicImage.From(name);
        return new WorkspaceChanged(
            change,
            success,
            repository == default ? null : repository,
            url?.Host switch { "github.com" => RepositoryHost.Github, "gitlab.com" => RepositoryHost.Gitlab, "bitbucket.org" => RepositoryHost.Bitbucket, _ => RepositoryHost.Other },
            image == default ? null : image,
            name.StartsWith("ghcr.io/", StringComparison.Ordinal) ? ImageRegistry.Ghcr : name.Split('/')[0].Contains('.', StringComparison.Ordinal) ? ImageRegistry.Other : ImageRegistry.DockerHub);
    }
}
