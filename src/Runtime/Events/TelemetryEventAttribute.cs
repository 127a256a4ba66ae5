namespace Plainsight;

/// <summary>Declares an event: a <c>readonly partial record struct</c> whose parameters are its fields.</summary>
/// <param name="name">The event's name on the wire; the type's name in snake_case when it is left out.</param>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class TelemetryEventAttribute(string? name = null) : Attribute
{
    /// <summary>The event's name on the wire, or null when it is derived from the type's name.</summary>
    public string? Name { get; } = name;

    /// <summary>The version of the event's shape, 1 or more. A shipped version never changes: raise this instead.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The most bits that the event should tell together with the context, 1 or more: a warning (PST0121) where it tells more. Not set is no budget; 0 or less is an error (PST0120). One bit is one yes or no; 33 bits would tell every person on Earth apart.</summary>
    public int Budget { get; set; }

    /// <summary>The time in which it is recorded once at most on this computer, for each user: <c>"24h"</c>, in minutes (<c>m</c>), hours (<c>h</c>) or days (<c>d</c>). What is tracked in between is left out, without a trace.</summary>
    public string? AtMostEvery { get; set; }

    /// <summary>Whom to ask about it: a team or a person. It stands in the schema file, and nothing reads it at run time.</summary>
    public string? Owner { get; set; }

    /// <summary>The absolute https URL of the review that allowed it. It stands in the schema file, and nothing reads it at run time.</summary>
    public string? Review { get; set; }

    /// <summary>The last day on which it may be collected without a new review, <c>"2027-01-31"</c>. <c>plainsight check</c> fails after it; builds and programs never ask the clock.</summary>
    public string? Expires { get; set; }
}
