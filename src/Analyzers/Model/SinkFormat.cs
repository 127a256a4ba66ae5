namespace Plainsight.Analyzers.Model;

/// <summary>A receiver's wire format, as far as a declaration can be judged by it.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Member">The member of <c>SinkKind</c>.</param>
/// <param name="TakesKey">Whether it sends a key.</param>
/// <param name="FixedKeys">The keys of the envelope that the format sets itself, so that the app can't.</param>
/// <param name="Reserved">What stands beside the fields already.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record SinkFormat(string Name, string Member, bool TakesKey, EquatableArray<string> FixedKeys, EquatableArray<string> Reserved)
{
    private static readonly string[] AllKeys = ["Event", "Id", "Time", "Context", "Fields"];

    /// <summary>The formats, in the order of <c>SinkKind</c>.</summary>
    public static IReadOnlyList<SinkFormat> All { get; } =
    [
        Of("json", "Json"),
        Of("posthog", "PostHog", takesKey: true, AllKeys, "$process_person_profile", "$geoip_disable", "$ip"),
        Of("segment", "Segment", takesKey: true, AllKeys) with { ReservedInContext = new[] { "ip" }.ToEquatableArray() },
        Of("otlp", "Otlp", takesKey: false, AllKeys),
        Of("otlp-json", "OtlpJson", takesKey: false, AllKeys),
        Of("cloudevents", "CloudEvents", takesKey: false, ["Event", "Id", "Time"]),
        Of("file", "File"),
    ];

    /// <summary>The position of the sink that writes to a file.</summary>
    public const int FileNumber = 6;

    /// <summary>What stands beside the context's fields already, where they have an object of their own.</summary>
    public EquatableArray<string> ReservedInContext { get; init; }

    /// <summary>One JSON object an event, its keys set by the app.</summary>
    public static SinkFormat Json => All[0];

    /// <summary>The envelope that is left to the app, around the object that holds the fields.</summary>
    public EnvelopeModel Around(EnvelopeModel declared) => declared with
    {
        Event = FixedKeys.Contains("Event") ? null : declared.Event,
        Id = FixedKeys.Contains("Id") ? null : declared.Id,
        Time = FixedKeys.Contains("Time") ? null : declared.Time,
        Fields = FixedKeys.Contains("Fields") ? "" : declared.Fields,

        // Beside the fields in PostHog's properties; in an object of its own elsewhere.
        Context = !FixedKeys.Contains("Context") ? declared.Context : Name == "posthog" ? "" : null,
    };

    private static SinkFormat Of(string name, string member, bool takesKey = false, string[]? fixedKeys = null, params string[] reserved) =>
        new(name, member, takesKey, (fixedKeys ?? []).ToEquatableArray(), reserved.ToEquatableArray());
}
