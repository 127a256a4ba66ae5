namespace Plainsight;

/// <summary>The method of an HTTP request. <c>Enum.TryParse(text, ignoreCase: true, out HttpMethodKind method)</c> reads one.</summary>
public enum HttpMethodKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>GET.</summary>
    Get,

    /// <summary>HEAD.</summary>
    Head,

    /// <summary>POST.</summary>
    Post,

    /// <summary>PUT.</summary>
    Put,

    /// <summary>PATCH.</summary>
    Patch,

    /// <summary>DELETE.</summary>
    Delete,

    /// <summary>CONNECT.</summary>
    Connect,

    /// <summary>OPTIONS.</summary>
    Options,

    /// <summary>TRACE.</summary>
    Trace,
}
