namespace Docglow;

/// <summary>How much of a project is documented and tested, in percent.</summary>
internal sealed class HealthReport(Manifest manifest)
{
    private readonly HashSet<string> _tested = [.. manifest.Tests.SelectMany(test => test.Parents)];

    public int Documented => Percent(model => !string.IsNullOrWhiteSpace(model.Description));
    public int Tested => Percent(model => _tested.Contains(model.UniqueId));
    public int Score => (Documented + Tested) / 2;

    public string Format(Features format) => format switch
    {
        Features.Json => $$"""{"score":{{Score}},"documented":{{Documented}},"tested":{{Tested}}}""",
        Features.Markdown => $"| score | documented | tested |\n|---|---|---|\n| {Score} | {Documented} % | {Tested} % |",
        _ => $"score       {Score,3}\ndocumented  {Documented,3} %\ntested      {Tested,3} %",
    };

    private int Percent(Func<ManifestNode, bool> holds) => 100 * manifest.Models.Count(holds) / Math.Max(1, manifest.Models.Length);
}
