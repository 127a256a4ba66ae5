using Plainsight.Tool.Observation;

namespace Tool.Tests.Harness;

/// <summary>Spells sights in one line, so that a test shows all of each.</summary>
internal static class Spelled
{
    public static string[] Sights(IEnumerable<Sight> sights) => [.. sights.Select(Line)];

    public static string Line(Sight sight) =>
        string.Join(' ', new[] { sight.Kind.ToString(), sight.Action.ToString(), sight.Family, sight.Target, sight.Error }.Where(part => part.Length > 0));
}
