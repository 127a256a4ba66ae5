using Plainsight.Settings;

namespace Plainsight.Consent;

/// <summary>Where events go, and who says so.</summary>
/// <param name="url">The receiver; null = there is none, or the one that was asked for is refused.</param>
/// <param name="setBy">Tells who named it.</param>
/// <param name="refusal">What was refused and why, for a person; also set when another receiver stepped in.</param>
internal sealed class EndpointChoice(string? url, Func<string> setBy, string? refusal)
{
    public string? Url => url;

    /// <summary>Who named the receiver, for a person; empty = nobody. Composed only when somebody wants to see it, which is not in the run of an app.</summary>
    public string SetBy => setBy();

    public string? Refusal => refusal;

    /// <summary>Whether a project file named the receiver: what the person holds secret for another one is not for it.</summary>
    public bool IsOfProject { get; private init; }

    public static EndpointChoice Of(TelemetryDefinition definition, Func<string, string?> environment, ProjectSettings? project, UserSettings? user = null)
    {
        string? refusal = null;
        string? asked = definition.EndpointVariable is { } variable ? environment(variable) : null;
        return Try(definition, asked, () => ByVariable(definition, asked), ref refusal)
            ?? Try(definition, user?.Endpoint, () => $"{SwitchText.Show(EndpointAddress.WithoutSecrets(user!.Endpoint))} ({user.Path})", ref refusal)
            ?? Try(definition, ProjectMayRedirect(definition) ? project?.Endpoint : null, () => ByProject(project!), ref refusal, isOfProject: true)
            ?? Try(definition, definition.Endpoint, static () => "the app", ref refusal)
            ?? new(null, static () => "", refusal);
    }

    /// <summary>Whether anybody names a receiver, good or bad. Reads no URL: a run that is off should not pay for that.</summary>
    public static bool IsNamed(TelemetryDefinition definition, Func<string, string?> environment, ProjectSettings? project, UserSettings? user = null) =>
        !string.IsNullOrEmpty(definition.Endpoint)
        || SwitchText.Unquote(user?.Endpoint).Length > 0
        || (definition.EndpointVariable is { } name && SwitchText.Unquote(environment(name)).Length > 0)
        || (ProjectMayRedirect(definition) && SwitchText.Unquote(project?.Endpoint).Length > 0);

    // A file is named by the person who owns the disk: a repository that names one could have any of theirs written to.
    private static bool ProjectMayRedirect(TelemetryDefinition definition) => definition.ProjectMayRedirect && definition.Sink != SinkKind.File;

    /// <summary>The choice that a text makes; null = it makes none, so that the next one is asked.</summary>
    private static EndpointChoice? Try(TelemetryDefinition definition, string? text, Func<string> setBy, ref string? refusal, bool isOfProject = false)
    {
        if (SwitchText.Unquote(text).Length == 0)
        {
            return null;
        }

        if (SinkAddress.TryRead(definition.Sink, text, out string url, out string problem))
        {
            return new(url, setBy, refusal) { IsOfProject = isOfProject };
        }

        refusal ??= $"{setBy()} is refused: {problem}";
        return definition.BadEndpoint == BadEndpoint.Off ? new(null, setBy, refusal) : null;
    }

    private static string ByVariable(TelemetryDefinition definition, string? text) =>
        $"{definition.EndpointVariable}={SwitchText.Show(EndpointAddress.WithoutSecrets(text))} (environment)";

    private static string ByProject(ProjectSettings project) =>
        FormattableString.Invariant($"telemetry.endpoint: {SwitchText.Show(EndpointAddress.WithoutSecrets(project.Endpoint))} ({project.Path}:{project.EndpointLine})");
}
