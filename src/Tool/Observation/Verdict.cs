namespace Plainsight.Tool.Observation;

/// <summary>What was seen, told apart.</summary>
/// <param name="Seen">What counts.</param>
/// <param name="NotCounted">What was seen as well, each with the reason why it does not count.</param>
/// <param name="Failed">What was tried, and failed without a trace.</param>
internal sealed record Verdict(IReadOnlyList<SightGroup> Seen, IReadOnlyList<SightGroup> NotCounted, IReadOnlyList<SightGroup> Failed)
{
    public static Verdict Of(IEnumerable<Sight> sights, SightJudge judge)
    {
        SightGroup[] groups = [.. sights
            .GroupBy(sight => sight)
            .Select(same => new SightGroup(same.Key, same.Count(), same.Key.Error.Length > 0 ? "" : judge.Reason(same.Key)))];
        return new Verdict(
            [.. groups.Where(group => group.Sight.Error.Length == 0 && group.Reason.Length == 0)],
            [.. groups.Where(group => group.Reason.Length > 0)],
            [.. groups.Where(group => group.Sight.Error.Length > 0)]);
    }
}
