using System.Globalization;
using Plainsight.Consent;

namespace Plainsight.Transport;

/// <summary>One line on stderr for each request, for who asked for it with the app's debug variable.</summary>
internal sealed class DebugLine(TelemetryDefinition definition, Surroundings surroundings)
{
    /// <summary>Whether somebody asked for it.</summary>
    public bool IsWanted { get; } = Asked(definition.Debug, surroundings.Variable);

    /// <summary>Writes how a request ended. Never throws.</summary>
    /// <param name="endpoint">The receiver, or a file.</param>
    /// <param name="result">How it ended.</param>
    /// <param name="remark">What else the receiver said; null = nothing.</param>
    public void Write(string endpoint, in TransportResult result, string? remark = null)
    {
        if (!IsWanted)
        {
            return;
        }

        try
        {
            bool isFile = Path.IsPathRooted(endpoint);
            string done = isFile ? "written" : result.Status.ToString(CultureInfo.InvariantCulture);
            string end = result.Failure is { } failure ? $"failed ({failure})" : remark is null ? done : $"{done} ({remark})";
            surroundings.Error().WriteLine(isFile ? $"telemetry: APPEND {endpoint} -> {end}" : $"telemetry: POST {Shown(endpoint)} -> {end}");
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // A closed stderr is the host's choice.
        }
    }

    /// <summary>The URL without user name, password and query, which may hold secrets.</summary>
    private static string Shown(string endpoint) => Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? url)
        ? url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
        : "(no URL)";

    private static bool Asked(string? debug, Func<string, string?> variable)
    {
        if (debug is null)
        {
            return false;
        }

        int equals = debug.IndexOf('=');
        return equals < 0
            ? SwitchText.Read(variable(debug)) is SwitchValue.Yes or SwitchValue.Unreadable
            : string.Equals(SwitchText.Unquote(variable(debug[..equals])), debug[(equals + 1)..], StringComparison.OrdinalIgnoreCase);
    }
}
