using System.Globalization;
using System.Text.Json;
using Plainsight.Consent;
using Plainsight.Events;
using Plainsight.State;

namespace Plainsight.Cli;

/// <summary>The machine form of <c>status</c>. Its names are public: scripts read them.</summary>
internal static class StatusJson
{
    public static void Print(CommandScope scope, StatusReport report) => JsonText.Print(scope.Out, json => Write(json, scope, report));

    private static void Write(Utf8JsonWriter json, CommandScope scope, StatusReport report)
    {
        json.WriteString("telemetry", report.Decision.State switch { ConsentState.On => "on", ConsentState.NoticePending => "notice-pending", _ => "off" });
        json.WriteString("source", Name(report.Decision.Source));
        json.WriteString("detail", report.Decision.Detail);
        json.WriteStartArray("switches");
        foreach (SwitchRow row in report.Switches)
        {
            json.WriteStartObject();
            json.WriteString("name", row.Name);
            json.WriteString("value", row.Value);
            json.WriteBoolean("decides", row.Decides);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        RecordedState state = report.Recorded;
        json.WriteString("recorded", state.Problem is not null ? "unreadable" : state.IsUnseen ? "unseen" : state.Consent switch { true => "yes", false => "no", null => "unset" });
        json.WriteString("recorded_on", state.Consent is null ? null : StateText.Day(state.ConsentDate));
        json.WriteString("noticed_on", state.Noticed is { } noticed ? StateText.Day(noticed) : null);
        json.WriteString("install_id", report.InstallId);
        if (report.InstallIdFile is { } file)
        {
            json.WriteString("install_id_file", file);
        }

        json.WriteString("endpoint", report.Endpoint.Url);
        json.WriteString("endpoint_set_by", report.Endpoint.SetBy);
        json.WriteString("endpoint_refused", report.Endpoint.Refusal);
        json.WriteString("state_file", scope.Store.File);
        json.WriteNumber("waiting", report.Leftovers.Events);
        json.WriteString("waiting_since", Time(report.Leftovers.Oldest));
        json.WriteString("asked_again", Time(report.AskedAgain));
        json.WriteStartObject("lost");
        json.WriteString("since", report.Lost.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach ((string name, long count) in report.Lost.Named)
        {
            json.WriteNumber(name, count);
        }

        json.WriteEndObject();
        Write(json, "problems", report.Problems);
        json.WriteStartArray("samples");
        foreach ((ShapePlan plan, string body) in report.Samples)
        {
            json.WriteStartObject();
            json.WriteString("event", plan.Event);
            json.WriteNumber("version", plan.Version);
            JsonText.Body(json, "body", body);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "not_agreed", report.NotAgreed);
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string? Time(DateTime? utc) => utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Name(ConsentSource source) => source switch
    {
        ConsentSource.NotConfigured => "not-configured",
        ConsentSource.DoNotTrack => "do-not-track",
        ConsentSource.KillSwitch => "kill-switch",
        ConsentSource.MachineFile => "machine-file",
        ConsentSource.Embedder => "embedder",
        ConsentSource.Flag => "flag",
        ConsentSource.Switch => "switch",
        ConsentSource.Project => "project",
        ConsentSource.User => "user",
        ConsentSource.UserUnreadable => "user-unreadable",
        ConsentSource.Recorded => "recorded",
        ConsentSource.Inherited => "inherited",
        ConsentSource.StateUnreadable => "state-unreadable",
        ConsentSource.StateUnseen => "state-unseen",
        ConsentSource.BadEndpoint => "bad-endpoint",
        ConsentSource.Ci => "ci",
        ConsentSource.Notice => "notice",
        _ => "default",
    };
}
