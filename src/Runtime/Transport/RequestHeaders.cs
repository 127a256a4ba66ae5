using Plainsight.Settings;

namespace Plainsight.Transport;

/// <summary>The declared headers of a request.</summary>
internal static class RequestHeaders
{
    private const int Longest = 1024;

    /// <summary>The headers that have a value, for the app's own receiver; none for any other, whoever named it.</summary>
    public static KeyValuePair<string, string>[] Of(TelemetryDefinition definition, string? endpoint, Func<string, string?> variable)
    {
        if (definition.Headers.Length == 0 || EndpointAddress.Origin(endpoint) is not { } origin || origin != EndpointAddress.Origin(definition.Endpoint))
        {
            return [];
        }

        var headers = new List<KeyValuePair<string, string>>();
        foreach (TelemetryHeader header in definition.Headers)
        {
            if (variable(header.Variable)?.Trim(' ') is { Length: > 0 and <= Longest } value && IsSendable(value))
            {
                headers.Add(new(header.Name, value));
            }
        }

        return [.. headers];
    }

    // A line break would start a header that nobody declared.
    private static bool IsSendable(string value) => value.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;
}
