namespace Plainsight.Cli;

/// <summary>Names a receiver for a person.</summary>
internal static class OriginText
{
    /// <summary>Scheme, host and port, without the port that the scheme means anyway.</summary>
    public static string Show(string origin) =>
        origin == "file:" ? "a file of this computer"
        : WithoutPort(origin, "https://", ":443") ?? WithoutPort(origin, "http://", ":80") ?? origin;

    private static string? WithoutPort(string origin, string scheme, string port) =>
        origin.StartsWith(scheme, StringComparison.Ordinal) && origin.EndsWith(port, StringComparison.Ordinal) ? origin[..^port.Length] : null;
}
