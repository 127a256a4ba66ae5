namespace Plainsight.Tool.Payloads;

/// <summary>A key of an object on the wire.</summary>
/// <param name="Name">The key.</param>
/// <param name="Why">The reason that the schema gives; empty where it gives none.</param>
/// <param name="Type">What its value can be.</param>
/// <param name="Nullable">Whether its value can be <c>null</c>.</param>
/// <param name="Required">Whether the key is always there. A field is not: it stays away where nobody agreed to it.</param>
internal sealed record WireField(string Name, string Why, WireType Type, bool Nullable, bool Required);
