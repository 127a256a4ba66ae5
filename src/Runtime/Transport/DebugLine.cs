using System.Globalization;
using System.Text;
using Plainsight.Facts;
using Plainsight.Settings;
using Plainsight.Spool;

namespace Plainsight.Transport;

/// <summary>One line on stderr for each request, for who asked for it with the app's debug variable.</summary>
internal sealed class DebugLine(TelemetryDefinition definition, Surroundings surroundings)
{
    private readonly bool _isWanted = Asked(definition.Debug, surroundings.Variable);

    /// <summary>Whether somebody asked for the way of every event.</summary>
    public bool IsTraced { get; } = Asked(definition.Trace, surroundings.Variable);

    /// <summary>Whether somebody asked for it.</summary>
    public bool IsWanted => IsTraced || _isWanted;

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

        bool isFile = Path.IsPathRooted(endpoint);
        string done = isFile ? "written" : result.Status.ToString(CultureInfo.InvariantCulture);
        string end = result.Failure is { } failure ? $"failed ({failure})" : remark is null ? done : $"{done} ({remark})";
        Line(isFile ? $"APPEND {endpoint} -> {end}" : $"POST {Shown(endpoint)} -> {end}");
    }

    /// <summary>Writes a step of an event's way. Never throws.</summary>
    public void Trace(string step)
    {
        if (IsTraced)
        {
            Line(step);
        }
    }

    /// <summary>Names each event of the lines that went to disk, or to memory. Never throws.</summary>
    public void TraceRecorded(ReadOnlySpan<byte> lines, string? file)
    {
        int count = 0;
        while (lines.IndexOf((byte)'\n') is var end and >= 0)
        {
            string name = SpoolRecord.TryParse(lines[..end], out SpoolRecord record) ? Encoding.UTF8.GetString(record.Event) : "?";
            Line(string.Create(CultureInfo.InvariantCulture, $"recorded {name} ({end} bytes)"));
            lines = lines[(end + 1)..];
            count++;
        }

        Line($"spooled {Events(count)} in {file ?? "memory"}");
    }

    /// <summary><c>1 event</c>, <c>2 events</c>.</summary>
    public static string Events(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "event" : "events")}");

    private void Line(string text)
    {
        try
        {
            surroundings.Error().WriteLine("telemetry: " + text);
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
            ? SwitchText.IsMoreThanNo(variable(debug))
            : string.Equals(SwitchText.Unquote(variable(debug[..equals])), debug[(equals + 1)..], StringComparison.OrdinalIgnoreCase);
    }
}
