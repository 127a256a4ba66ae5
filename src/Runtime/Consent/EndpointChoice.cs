namespace Plainsight.Consent;

/// <summary>Where events go, and who says so.</summary>
/// <param name="Url">The receiver; null = there is none, or the one that was asked for is refused.</param>
/// <param name="SetBy">Who named it, for a person; empty = nobody.</param>
/// <param name="Refusal">What was refused and why, for a person; also set when another receiver stepped in.</param>
internal sealed record EndpointChoice(string? Url, string SetBy, string? Refusal)
{
    public static EndpointChoice Of(TelemetryDefinition definition, Func<string, string?> environment, ProjectSettings? project)
    {
        string? refusal = null;
        foreach ((string? text, string setBy) in Candidates(definition, environment, project))
        {
            if (string.IsNullOrEmpty(SwitchText.Unquote(text)))
            {
                continue;
            }

            if (SinkAddress.TryRead(definition.Sink, text, out string url, out string problem))
            {
                return new(url, setBy, refusal);
            }

            refusal ??= $"{setBy} is refused: {problem}";
            if (definition.BadEndpoint == BadEndpoint.Off)
            {
                return new(null, setBy, refusal);
            }
        }

        return new(null, "", refusal);
    }

    /// <summary>Whether anybody names a receiver, good or bad. Reads no URL: a run that is off should not pay for that.</summary>
    public static bool IsNamed(TelemetryDefinition definition, Func<string, string?> environment, ProjectSettings? project) =>
        !string.IsNullOrEmpty(definition.Endpoint)
        || (definition.EndpointVariable is { } name && SwitchText.Unquote(environment(name)).Length > 0)
        || (ProjectMayRedirect(definition) && SwitchText.Unquote(project?.Endpoint).Length > 0);

    // A file is named by the person who owns the disk: a repository that names one could have any of theirs written to.
    private static bool ProjectMayRedirect(TelemetryDefinition definition) => definition.ProjectMayRedirect && definition.Sink != SinkKind.File;

    private static IEnumerable<(string? Text, string SetBy)> Candidates(TelemetryDefinition definition, Func<string, string?> environment, ProjectSettings? project)
    {
        if (definition.EndpointVariable is { } name)
        {
            string? text = environment(name);
            yield return (text, $"{name}={SwitchText.Show(EndpointAddress.WithoutSecrets(text))} (environment)");
        }

        if (ProjectMayRedirect(definition) && project?.Endpoint is { } other)
        {
            yield return (other, FormattableString.Invariant($"telemetry.endpoint: {SwitchText.Show(EndpointAddress.WithoutSecrets(other))} ({project.Path}:{project.EndpointLine})"));
        }

        yield return (definition.Endpoint, "the app");
    }
}
