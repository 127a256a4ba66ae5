using System.CommandLine;
using Plainsight.Analyzers.Schema;
using Plainsight.Tool.Diff;
using Plainsight.Tool.Files;
using Plainsight.Tool.Reports;

namespace Plainsight.Tool.Commands;

/// <summary><c>plainsight diff OLD NEW</c> and <c>plainsight diff --git REVISION [FILE]</c>: what a change of the schema means to users.</summary>
internal static class DiffCommand
{
    public static Command Create(ToolHost host)
    {
        var files = new Argument<string[]>("FILES") { Description = "OLD and NEW; with --git the file alone, telemetry.schema.json unless named.", Arity = new ArgumentArity(0, 2) };
        var git = new Option<string>("--git") { Description = "Compares with the file as it was in a branch, tag or commit.", HelpName = "REVISION" };
        var failOn = new Option<Severity?>("--fail-on")
        {
            Description = "Ends with 1 if there is a change of this severity or above: notice, breaking, privacy.",
            HelpName = "SEVERITY",
            CustomParser = OptionValues.Severity,
        };
        var markdown = new Option<bool>("--markdown") { Description = "Writes the comment of a pull request." };
        var sarif = new Option<bool>("--sarif") { Description = "Writes SARIF 2.1.0." };
        var json = new Option<bool>("--json") { Description = "Writes JSON." };
        var command = new Command("diff", "Compares two schemas by what they mean to users, and asks the reviewer one question a change.") { files, git, failOn, markdown, sarif, json };
        command.Validators.Add(result =>
        {
            if (new[] { markdown, sarif, json }.Count(result.GetValue) > 1)
            {
                result.AddError("Ask for one of --markdown, --sarif and --json.");
            }

            int named = result.GetValue(files)?.Length ?? 0;
            if (result.GetValue(git) is null ? named != 2 : named > 1)
            {
                result.AddError("Name OLD and NEW, or --git REVISION and at most one file.");
            }
        });
        command.SetAction(parsed =>
        {
            DiffReport report = Compare(host, parsed.GetValue(files) ?? [], parsed.GetValue(git));
            Action<DiffReport> write = parsed.GetValue(markdown) ? all => MarkdownReport.Write(all, host.Output)
                : parsed.GetValue(sarif) ? all => SarifReport.Write(all, host.Output)
                : parsed.GetValue(json) ? all => JsonReport.Write(all, host.Output)
                : all => TextReport.Write(all, host.Output, new Palette(host.Color));
            write(report);
            return report.Changes.Any(change => change.Severity >= parsed.GetValue(failOn)) ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return command;
    }

    private static DiffReport Compare(ToolHost host, string[] files, string? revision)
    {
        string name = files.LastOrDefault() ?? SchemaDocument.FileName;
        var now = SchemaFile.Read(host, name);
        if (revision is null)
        {
            var old = SchemaFile.Read(host, files[0]);
            return new DiffReport(old.Name, now.Name, SchemaComparison.Compare(old.Document, now.Document));
        }

        SchemaFile? before = new GitRevision(host, revision).Read(name);
        string oldName = before?.Name ?? revision + ", which does not have the file";
        return new DiffReport(oldName, now.Name, SchemaComparison.Compare(before?.Document, now.Document));
    }
}
