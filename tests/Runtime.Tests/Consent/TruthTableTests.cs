using Plainsight.Consent;

namespace Plainsight.Tests.Consent;

/// <summary>Every combination of switches, project, recorded answer, CI and model, against a table that is read from the top.</summary>
public sealed class TruthTableTests
{
    // kill  switch  project  recorded  ci  model  => state source; "*" is anything, the first line that fits counts.
    private const string Table = """
        yes   *       *         *           *   *         Off            KillSwitch
        -     off     *         *           *   *         Off            Switch
        -     maybe   *         *           *   *         Off            Switch
        -     on      *         unreadable  *   *         Off            StateUnreadable
        -     on      *         *           *   *         On             Switch
        -     -       no        *           *   *         Off            Project
        -     -       broken    *           *   *         Off            Project
        -     -       *         unreadable  *   *         Off            StateUnreadable
        -     -       *         no          *   *         Off            Recorded
        -     -       may-yes   *           *   *         On             Project
        -     -       *         yes         *   *         On             Recorded
        -     -       *         none        ci  *         Off            Ci
        -     -       *         none        -   opt-in    Off            Default
        -     -       *         none        -   opt-out   NoticePending  Notice
        -     -       *         none        -   noticed   On             Notice
        """;

    private static readonly string[][] s_rows = [.. Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    [Theory]
    [InlineData("opt-in")]
    [InlineData("opt-out")]
    [InlineData("noticed")]
    public void Every_combination_is_decided_as_documented(string model)
    {
        string[] cases = [.. from kill in new[] { "-", "yes" }
                             from @switch in new[] { "-", "on", "off", "maybe" }
                             from project in new[] { "none", "silent", "yes", "may-yes", "no", "broken" }
                             from recorded in new[] { "none", "yes", "no", "unreadable" }
                             from ci in new[] { "-", "ci" }
                             let failure = Failure([kill, @switch, project, recorded, ci, model])
                             where failure.Length > 0
                             select failure];
        Assert.Empty(cases);
    }

    private static string Failure(string[] given)
    {
        string[] row = s_rows.First(row => given.Zip(row).All(pair => pair.Second == "*" || pair.First == pair.Second));
        ConsentDecision decision = Decide(given);
        string expected = row[6] + " " + row[7];
        string actual = decision.State + " " + decision.Source;
        return expected == actual ? "" : $"{string.Join(' ', given)}: expected {expected}, was {actual}";
    }

    private static ConsentDecision Decide(string[] given)
    {
        var variables = new Dictionary<string, string>
        {
            ["DOCGLOW_NO_TELEMETRY"] = given[0] == "yes" ? "1" : "",
            ["DOCGLOW_TELEMETRY"] = given[1] switch { "on" => "1", "off" => "0", "maybe" => "maybe", _ => "" },
            ["CI"] = given[4] == "ci" ? "true" : "",
        };
        string? project = given[2] switch
        {
            "silent" => "name: shop\n",
            "yes" or "may-yes" => "telemetry:\n  enabled: true\n",
            "no" => "telemetry:\n  enabled: false\n",
            "broken" => "telemetry:\n\tenabled: true\n",
            _ => null,
        };
        var day = new DateOnly(2026, 11, 21);
        RecordedState state = given[5] == "noticed" ? RecordedState.Empty.Notice([], day) : RecordedState.Empty;
        state = given[3] switch
        {
            "yes" => state.Agree([], day),
            "no" => state.Refuse(day),
            "unreadable" => RecordedState.Unreadable("state can't be read"),
            _ => state,
        };
        TelemetryDefinition definition = Apps.Docglow(given[5] == "opt-in" ? ConsentModel.OptIn : ConsentModel.OptOut, projectMayEnable: given[2] == "may-yes");
        var inputs = new ConsentInputs { Project = ProjectFile.Read("docglow.yml", project) };
        return ConsentResolver.Resolve(definition, variables.GetValueOrDefault, inputs, state);
    }
}
