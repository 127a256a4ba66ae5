namespace Plainsight;

/// <summary>The method of an HTTP request, in capitals on the wire. <c>Enum.TryParse(text, ignoreCase: true, out HttpMethodKind method)</c> reads one.</summary>
public enum HttpMethodKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>GET.</summary>
    [Wire("GET")]
    Get,

    /// <summary>HEAD.</summary>
    [Wire("HEAD")]
    Head,

    /// <summary>POST.</summary>
    [Wire("POST")]
    Post,

    /// <summary>PUT.</summary>
    [Wire("PUT")]
    Put,

    /// <summary>PATCH.</summary>
    [Wire("PATCH")]
    Patch,

    /// <summary>DELETE.</summary>
    [Wire("DELETE")]
    Delete,

    /// <summary>CONNECT.</summary>
    [Wire("CONNECT")]
    Connect,

    /// <summary>OPTIONS.</summary>
    [Wire("OPTIONS")]
    Options,

    /// <summary>TRACE.</summary>
    [Wire("TRACE")]
    Trace,
}
