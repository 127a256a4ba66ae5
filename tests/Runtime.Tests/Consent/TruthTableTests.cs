using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.State;

namespace Plainsight.Tests.Consent;

/// <summary>Every combination of kill switch, flag, switch, project, user's file, recorded answer, CI and model, in several orders, against a table of what each source says.</summary>
public sealed class TruthTableTests
{
    // source  says  recorded  model  => state  source  fields; "*" is anything, the first line that fits counts, "ask" hands on to the next source.
    private const string Table = """
        flag      off      *           *        Off  Flag             none
        flag      maybe    *           *        Off  Flag             none
        flag      on       unreadable  *        Off  StateUnreadable  none
        flag      on       *           *        On   Flag             all
        switch    off      *           *        Off  Switch           none
        switch    maybe    *           *        Off  Switch           none
        switch    on       unreadable  *        Off  StateUnreadable  none
        switch    on       *           *        On   Switch           all
        project   no       *           *        Off  Project          none
        project   broken   *           *        Off  Project          none
        project   may-yes  no          *        ask  -                -
        project   may-yes  unreadable  *        Off  StateUnreadable  none
        project   may-yes  *           *        On   Project          all
        user      no       *           *        Off  User             none
        user      maybe    *           *        Off  UserUnreadable   none
        user      yes      unreadable  *        Off  StateUnreadable  none
        user      yes      no          *        ask  -                -
        user      yes      yes         *        On   User             shown
        user      yes      none        opt-in   On   User             all
        user      yes      none        noticed  On   User             shown
        recorded  *        unreadable  *        Off  StateUnreadable  none
        recorded  *        no          *        Off  Recorded         none
        recorded  *        yes         *        On   Recorded         shown
        ci        ci       *           *        Off  Ci               none
        *         *        *           *        ask  -                -
        """;

    // Where nobody says anything.
    private static readonly Dictionary<string, string> s_models = new()
    {
        ["opt-in"] = "Off Default none",
        ["opt-out"] = "NoticePending Notice none",
        ["noticed"] = "On Notice shown",
    };

    private static readonly string[][] s_rows = [.. Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    [Theory]
    [InlineData(null, "switch project recorded ci")]
    [InlineData("flag switch project user recorded ci", "flag switch project user recorded ci")]
    [InlineData("ci recorded user project switch flag", "ci recorded user project switch flag")]
    [InlineData("recorded user project flag", "recorded user project flag switch ci")]
    [InlineData("user", "user flag switch project recorded ci")]
    [InlineData("switch ci", "switch ci flag project user recorded")]
    [InlineData(" project  recorded ", "project recorded flag switch user ci")]
    public void Every_combination_is_decided_as_documented(string? precedence, string order)
    {
        string[] asked = order.Split(' ');
        string[] wrong = [.. from model in s_models.Keys
                             from kill in new[] { "-", "yes" }
                             from flag in asked.Contains("flag") ? new[] { "-", "on", "off", "maybe" } : ["-"]
                             from @switch in new[] { "-", "on", "off", "maybe" }
                             from project in new[] { "none", "yes", "may-yes", "no", "broken" }
                             from user in asked.Contains("user") ? new[] { "-", "yes", "no", "maybe" } : ["-"]
                             from recorded in new[] { "none", "yes", "no", "unreadable" }
                             from ci in new[] { "-", "ci" }
                             let given = new Dictionary<string, string> { ["kill"] = kill, ["flag"] = flag, ["switch"] = @switch, ["project"] = project, ["user"] = user, ["recorded"] = recorded, ["ci"] = ci, ["model"] = model }
                             let expected = Expected(given, asked)
                             let actual = Actual(given, precedence)
                             where expected != actual
                             select $"{string.Join(' ', given)}: expected {expected}, was {actual}"];
        Assert.Empty(wrong);
    }

    private static string Expected(Dictionary<string, string> given, string[] order)
    {
        if (given["kill"] == "yes")
        {
            return "Off KillSwitch none";
        }

        foreach (string source in order)
        {
            string[] row = s_rows.First(row => new[] { source, given[source], given["recorded"], given["model"] }.Zip(row).All(pair => pair.Second == "*" || pair.First == pair.Second));
            if (row[4] != "ask")
            {
                return string.Join(' ', row[4..]);
            }
        }

        return s_models[given["model"]];
    }

    private static string Actual(Dictionary<string, string> given, string? precedence)
    {
        ConsentDecision decision = Decide(given, precedence);
        string fields = decision.Agreed.IsAll ? "all" : decision.Agreed.Contains(1) ? "shown" : "none";
        return $"{decision.State} {decision.Source} {fields}";
    }

    private static ConsentDecision Decide(Dictionary<string, string> given, string? precedence)
    {
        var variables = new Dictionary<string, string>
        {
            ["DOCGLOW_NO_TELEMETRY"] = given["kill"] == "yes" ? "1" : "",
            ["DOCGLOW_TELEMETRY"] = given["switch"] switch { "on" => "1", "off" => "0", "maybe" => "maybe", _ => "" },
            ["CI"] = given["ci"] == "ci" ? "true" : "",
        };
        string? project = given["project"] switch
        {
            "yes" or "may-yes" => "telemetry:\n  enabled: true\n",
            "no" => "telemetry:\n  enabled: false\n",
            "broken" => "telemetry:\n\tenabled: true\n",
            _ => null,
        };
        string[] arguments = given["flag"] switch { "on" => ["--telemetry"], "off" => ["--no-telemetry"], "maybe" => ["--telemetry=maybe"], _ => [] };
        SwitchValue user = given["user"] switch { "yes" => SwitchValue.Yes, "no" => SwitchValue.No, "maybe" => SwitchValue.Unreadable, _ => SwitchValue.NotSet };
        var day = new DateOnly(2026, 11, 21);
        RecordedState state = given["model"] == "noticed" ? RecordedState.Empty.Notice([1], day) : RecordedState.Empty;
        state = given["recorded"] switch
        {
            "yes" => state.Agree([1], day),
            "no" => state.Refuse(day),
            "unreadable" => RecordedState.Unreadable("state can't be read"),
            _ => state,
        };

        bool ordered = precedence is not null;
        TelemetryDefinition definition = Apps.Docglow(
            given["model"] == "opt-in" ? ConsentModel.OptIn : ConsentModel.OptOut,
            projectMayEnable: given["project"] == "may-yes",
            precedence: precedence,
            flags: ordered,
            userFile: ordered ? "~/.docglow.toml" : null);
        var inputs = new ConsentInputs
        {
            Flag = ordered ? FlagChoice.Read(arguments, definition.OffFlag, definition.OnFlag) : null,
            User = ordered ? new UserSettings("/home/me/.docglow.toml", user, given["user"], 1) : null,
            Project = ProjectFile.Read("docglow.yml", project),
        };
        return ConsentResolver.Resolve(definition, variables.GetValueOrDefault, inputs, state);
    }
}
