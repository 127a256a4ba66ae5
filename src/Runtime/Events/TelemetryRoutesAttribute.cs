namespace Plainsight;

/// <summary>Declares route templates that no end point or controller of the source states as a constant, for fields of the type <see cref="RouteTemplate"/>.</summary>
/// <param name="templates">Templates such as <c>/users/{id}</c>.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class TelemetryRoutesAttribute(params string[] templates) : Attribute
{
    /// <summary>The templates as they were declared.</summary>
    public IReadOnlyList<string> Templates { get; } = templates;
}
