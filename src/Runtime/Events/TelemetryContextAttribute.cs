namespace Plainsight;

/// <summary>Declares the fields that go with every event: a <c>readonly partial record struct</c>, one per app.</summary>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class TelemetryContextAttribute : Attribute;
