using System.CommandLine;
using Plainsight.Analyzers.Schema;
using Plainsight.Tool.Checks;
using Plainsight.Tool.Files;
using Plainsight.Tool.Reports;

namespace Plainsight.Tool.Commands;

/// <summary><c>plainsight check [FILE] [ASSEMBLY]</c>: whether what was reviewed is what was built, and not expired.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolHost host)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "The schema file, telemetry.schema.json unless named, and the built assembly (.dll or .exe) to hold it against.",
            Arity = new ArgumentArity(0, 2),
        };
        var date = new Option<DateOnly?>("--date")
        {
            Description = "The day for which expiry is judged, as 2027-01-31; today unless named.",
            HelpName = "DAY",
            CustomParser = OptionValues.Day,
        };
        var json = new Option<bool>("--json") { Description = "Writes JSON." };
        var command = new Command("check", "Holds the schema file against a built assembly, and finds events that have expired.") { files, date, json };
        command.Validators.Add(result =>
        {
            string[] named = result.GetValue(files) ?? [];
            if (named.Count(IsAssembly) > 1 || named.Count(name => !IsAssembly(name)) > 1)
            {
                result.AddError("Name at most one schema file and one assembly.");
            }
        });
        command.SetAction(parsed =>
        {
            string[] named = parsed.GetValue(files) ?? [];
            DateOnly day = parsed.GetValue(date) ?? host.Today();
            return Run(host, named.FirstOrDefault(name => !IsAssembly(name)), named.FirstOrDefault(IsAssembly), day, parsed.GetValue(json));
        });
        return command;
    }

    private static int Run(ToolHost host, string? schema, string? assembly, DateOnly day, bool json)
    {
        var file = SchemaFile.Read(host, schema ?? SchemaDocument.FileName);
        Finding[] findings = [.. assembly is null ? [] : AssemblyCheck.Of(host, file, assembly), .. ExpiryCheck.Of(file, day)];
        if (json)
        {
            FindingReport.WriteJson(findings, host.Output);
        }
        else
        {
            FindingReport.WriteText(findings, host.Output);
        }

        return findings.Any(finding => finding.IsError) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static bool IsAssembly(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".DLL" or ".EXE";
}
