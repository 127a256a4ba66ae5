using Plainsight.Settings;

namespace Plainsight.Consent;

/// <summary>The key for the receiver, where it asks for one. It is sent, and otherwise never shown or stored.</summary>
internal static class KeyChoice
{
    /// <summary>The key; null = there is none. A project file never gives one, and a receiver that it names gets none but the app's own.</summary>
    public static string? Of(TelemetryDefinition definition, Func<string, string?> environment, ProjectSettings? project, UserSettings? user = null) =>
        Read(definition, environment, user, project is not null && EndpointChoice.Of(definition, environment, project, user).IsOfProject).Key;

    /// <summary>Why nothing can be sent without another key, for a person; null = nothing is missing.</summary>
    /// <param name="definition">The app.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="endpoint">The receiver; null = not read yet: then only a sink is judged all of whose receivers need a key.</param>
    /// <param name="user">What the user's configuration file says.</param>
    public static string? Problem(TelemetryDefinition definition, Func<string, string?> environment, EndpointChoice? endpoint, UserSettings? user = null)
    {
        bool needed = definition.Sink == SinkKind.PostHog || (definition.Sink == SinkKind.Segment && SinkAddress.IsSegment(endpoint?.Url));
        if (!needed)
        {
            return null;
        }

        (string? key, string setBy) = Read(definition, environment, user, endpoint is { IsOfProject: true });
        return key is null ? "This build has no key for its receiver"
            : IsPrivate(key) ? $"The key of {setBy} is a private one, which must not be sent"
            : null;
    }

    private static (string? Key, string SetBy) Read(TelemetryDefinition definition, Func<string, string?> environment, UserSettings? user, bool isOfProject) =>
        isOfProject ? (Usable(definition.Key), "the app")
        : definition.KeyVariable is { } name && Usable(environment(name)) is { } key ? (key, name)
        : Usable(user?.Key) is { } own ? (own, user!.Path)
        : (Usable(definition.Key), "the app");

    // What a header or a line can't hold is no key, and neither is what stands in a template until somebody puts the key there.
    private static string? Usable(string? text)
    {
        string key = SwitchText.Unquote(text);
        return key.Length is > 0 and <= 200 && !key.StartsWith("phc_REPLACE", StringComparison.OrdinalIgnoreCase) && key.All(static c => c is > ' ' and < (char)127)
            ? key
            : null;
    }

    private static bool IsPrivate(string key) => key.StartsWith("phx_", StringComparison.Ordinal) || key.StartsWith("phs_", StringComparison.Ordinal);
}
