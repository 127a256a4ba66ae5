using System.CommandLine;
using Plainsight.Tool.Payloads;
using Plainsight.Tool.Reports;

namespace Plainsight.Tool.Commands;

/// <summary><c>plainsight validate FILE…</c>: payloads against the schema.</summary>
internal static class ValidateCommand
{
    private const string StandardInput = "-";

    public static Command Create(ToolHost host)
    {
        var files = new Argument<string[]>("FILE") { Description = "Payloads: one JSON object a line, one object, or an array of them; - reads stdin.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Writes JSON." };
        var options = new PayloadOptions();
        var command = new Command("validate", "Tells whether payloads are what the schema says, and where they are not.") { files, json };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            string[] names = parsed.GetRequiredValue(files);
            IPayloadReport report = parsed.GetValue(json) ? new PayloadJsonReport(host.Output) : new PayloadTextReport(host.Output, host.Error);
            return Run(names, new PayloadJudge(options.Read(parsed, host)), report, host);
        });
        return command;
    }

    private static int Run(string[] names, PayloadJudge judge, IPayloadReport report, ToolHost host)
    {
        int payloads = 0;
        int faults = 0;
        foreach (string name in names)
        {
            using Stream stream = Open(name, host);
            var file = new PayloadFile(name == StandardInput ? "stdin" : name, judge);
            foreach (PayloadFault fault in file.Faults(stream))
            {
                report.Add(fault);
                faults++;
            }

            payloads += file.Payloads;
        }

        report.End(payloads, faults);
        return faults == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static Stream Open(string name, ToolHost host)
    {
        if (name == StandardInput)
        {
            return host.Input();
        }

        string path = host.PathOf(name);
        return Directory.Exists(path) ? throw new ToolException($"{name}: it is a folder; name the files in it.")
            : File.Exists(path) ? File.OpenRead(path)
            : throw new ToolException($"{name}: there is no such file.");
    }
}
