using Plainsight.Events;

namespace Plainsight;

/// <summary>The template of the route that served a request, such as <c>/users/{id}</c>: one that the app declares, else <c>unlisted</c>. Never the path that was asked for.</summary>
/// <remarks>It holds a hash, and is sent only where a declared template has the same one. The default value is <c>unlisted</c>.</remarks>
public readonly record struct RouteTemplate
{
    private RouteTemplate(ulong hash) => Hash = hash;

    /// <summary>The hash of the normalised template; 0 = none.</summary>
    internal ulong Hash { get; }

    /// <summary>Takes a template as it was declared, with its constraints and defaults, for example <c>RouteEndpoint.RoutePattern.RawText</c>. Anything else is <c>unlisted</c>, null too. Nothing is thrown.</summary>
    public static RouteTemplate Of(string? template)
    {
        Span<byte> normal = stackalloc byte[RouteText.Longest];
        int length = template is null ? 0 : RouteText.Normalise(template, normal);
        return length == 0 ? default : new RouteTemplate(ShapeHash.Of(normal[..length]));
    }
}
