using System.Text.RegularExpressions;

namespace Plainsight.Tool.Observation;

/// <summary>Something that a run does without the program having asked for it.</summary>
/// <param name="Kind">What it is done to.</param>
/// <param name="Actions">What is done; anything else with the same target counts.</param>
/// <param name="Target">The whole path, which may begin with the name of a watched directory; or the family and address of a socket.</param>
/// <param name="Reason">Why it tells nothing about telemetry.</param>
internal sealed record NoiseRow(SightKind Kind, SightAction[] Actions, Regex Target, string Reason)
{
    public bool Matches(Sight sight, IEnumerable<string> names) =>
        sight.Kind == Kind && Actions.Contains(sight.Action) && names.Any(Target.IsMatch);
}
