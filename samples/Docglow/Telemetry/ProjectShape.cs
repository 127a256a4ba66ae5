using Plainsight;

namespace Docglow;

/// <summary>How large a project is.</summary>
/// <param name="Models">How many models a usual project has.</param>
/// <param name="Sources">How many sources a usual project has.</param>
/// <param name="Seeds">How many seeds a usual project has.</param>
/// <param name="Tests">How many tests a usual project has.</param>
/// <param name="Macros">How many macros a usual project has.</param>
[TelemetryGroup]
internal readonly partial record struct ProjectShape(
    [Exact(ProjectShape.Why)] int Models,
    [Exact(ProjectShape.Why)] int Sources,
    [Exact(ProjectShape.Why)] int Seeds,
    [Exact(ProjectShape.Why)] int Tests,
    [Exact(ProjectShape.Why)] int Macros)
{
    private const string Why = "The page prints the number itself.";
}
