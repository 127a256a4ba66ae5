using System.CommandLine;
using Plainsight.Tool.Rules;

namespace Plainsight.Tool.Commands;

/// <summary><c>plainsight explain PST0110</c>: the page of a rule, without a network.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolHost host)
    {
        var id = new Argument<string>("RULE") { Description = "The rule's id, as PST0110." };
        var command = new Command("explain", "Prints the page of a rule: what it refuses, why, and what to write instead.") { id };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(id), host));
        return command;
    }

    private static int Run(string id, ToolHost host)
    {
        string page = RulePages.Find(id)
            ?? throw new ToolException($"There is no rule '{id}'. Near to it: {string.Join(", ", RulePages.Nearest(id))}.");
        host.Output.Write(page);
        return ExitCodes.Fine;
    }
}
