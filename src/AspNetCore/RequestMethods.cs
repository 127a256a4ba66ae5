using Microsoft.AspNetCore.Http;

namespace Plainsight.AspNetCore;

/// <summary>Reads methods. A client may send any word as one.</summary>
internal static class RequestMethods
{
    private static readonly (string Text, HttpMethodKind Kind)[] s_known =
    [
        (HttpMethods.Get, HttpMethodKind.Get),
        (HttpMethods.Head, HttpMethodKind.Head),
        (HttpMethods.Post, HttpMethodKind.Post),
        (HttpMethods.Put, HttpMethodKind.Put),
        (HttpMethods.Patch, HttpMethodKind.Patch),
        (HttpMethods.Delete, HttpMethodKind.Delete),
        (HttpMethods.Connect, HttpMethodKind.Connect),
        (HttpMethods.Options, HttpMethodKind.Options),
        (HttpMethods.Trace, HttpMethodKind.Trace),
    ];

    /// <summary>The method; its letters' case does not matter.</summary>
    public static HttpMethodKind Read(string text)
    {
        foreach ((string known, HttpMethodKind kind) in s_known)
        {
            if (HttpMethods.Equals(text, known))
            {
                return kind;
            }
        }

        return HttpMethodKind.Other;
    }
}
