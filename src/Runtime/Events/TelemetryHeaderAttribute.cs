namespace Plainsight;

/// <summary>Declares a request header that the app's receiver asks for, on the app. The schema file and the page name it; its value is never stored, logged or shown.</summary>
/// <remarks>It goes to the host of the app's constant <see cref="TelemetryAppAttribute.Endpoint"/> only, never to another receiver that somebody names, and only over https or to this computer itself. Without a value, or with one that holds a control character or anything but ASCII, the request goes without it.</remarks>
/// <param name="name">The header's name: letters, digits and <c>-</c>. Names that say who sends, or that belong to the transport, are refused (PST0405).</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class TelemetryHeaderAttribute(string name) : Attribute
{
    /// <summary>The header's name.</summary>
    public string Name { get; } = name;

    /// <summary>The environment variable that holds the value.</summary>
    public string? Variable { get; set; }
}
