using System.ComponentModel;

namespace Plainsight;

/// <summary>Holds everything that this assembly can send. Written by the generator, read by the build, the commands and the prompt.</summary>
/// <param name="json">The schema, as in <c>telemetry.schema.json</c> but without the versions' status.</param>
/// <param name="events">The event types that the schema lists.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class TelemetrySchemaAttribute(string json, params Type[] events) : Attribute
{
    /// <summary>The schema as canonical JSON.</summary>
    public string Json { get; } = json;

    /// <summary>The event types that the schema lists.</summary>
    public IReadOnlyList<Type> Events { get; } = events;
}
