using System.Globalization;
using System.Text;
using Plainsight.Consent;
using Plainsight.Events;

namespace Plainsight.Cli;

/// <summary><c>status</c>: whether telemetry is on, what decided, and what would be sent. Creates nothing.</summary>
internal static class StatusCommand
{
    public static int Run(CommandScope scope)
    {
        StatusReport report = StatusReport.Of(scope);
        if (scope.Json)
        {
            StatusJson.Print(scope, report);
        }
        else
        {
            scope.Out.Write(Text(scope, report));
        }

        return ExitCodes.Done;
    }

    private static string Text(CommandScope scope, StatusReport report)
    {
        var palette = new Palette(scope.Surroundings);
        var text = new StringBuilder(report.Headline).Append("\n\n");
        text.Append(palette.Heading("Switches, in the order in which they are asked")).Append('\n');
        int column = report.Switches.Max(static row => row.Name.Length);
        foreach (SwitchRow row in report.Switches)
        {
            text.Append("  ").Append(row.Name.PadRight(column)).Append("  ").Append(row.Value ?? "(not set)").Append(row.Decides ? "  <- decides\n" : "\n");
        }

        text.Append('\n');
        text.Append("Endpoint    ").Append(Endpoint(report.Endpoint)).Append('\n');
        text.Append("Install id  ").Append(report.InstallId ?? "none").Append(report.InstallIdFile is { } idFile ? $" (in {idFile})" : "").Append('\n');
        text.Append("Waiting     ").Append(WaitingText.Of(report, scope.Definition.Drain, scope.Surroundings.Clock.GetUtcNow().UtcDateTime)).Append('\n');
        text.Append(report.Lost.All > 0 ? $"Lost        {report.Lost.Text}\n" : "");
        text.Append("State       ").Append(scope.Store.File is { } file ? Path.Exists(file) ? file : $"{file} (not there)" : "kept in memory only").Append('\n');
        foreach (string problem in report.Problems)
        {
            text.Append("Problem     ").Append(problem).Append('\n');
        }

        foreach ((ShapePlan plan, string body) in report.Samples)
        {
            text.Append('\n').Append(palette.Heading(report.Decision.IsOn ? $"Sent for {plan.Event}" : $"Would be sent for {plan.Event}")).Append('\n').Append(body).Append('\n');
        }

        if (report.NotAgreed.Count > 0)
        {
            text.Append('\n').Append(WrappedText.Of("Left out, because nobody agreed to it yet: " + string.Join(", ", report.NotAgreed), 2)).Append('\n');
        }

        return text.Append(CultureInfo.InvariantCulture, $"\nEvery field with its reason: {scope.Name} show\n").ToString();
    }

    private static string Endpoint(EndpointChoice endpoint)
    {
        string refusal = endpoint.Refusal is null ? "" : $"; {endpoint.Refusal}";
        return endpoint.Url is null ? "none" + refusal : $"{endpoint.Url}, set by {endpoint.SetBy}{refusal}";
    }
}
