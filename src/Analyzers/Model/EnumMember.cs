namespace Plainsight.Analyzers.Model;

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Wire">Its text on the wire.</param>
public sealed record EnumMember(string Name, string Wire);
