namespace Plainsight;

/// <summary>Declares a nested object: a <c>readonly partial record struct</c> that events use as a field's type.</summary>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class TelemetryGroupAttribute : Attribute;
