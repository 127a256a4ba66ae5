using System.CommandLine;
using System.CommandLine.Parsing;

namespace Plainsight.CommandLine;

/// <summary>Reads from a parse result which of the program's own commands and options it found. What the person typed is only read where the parser matched it with one of them.</summary>
internal static class CommandPath
{
    /// <summary>The names of the commands below the program, with spaces; empty for the program itself and for an unknown command.</summary>
    public static string Of(ParseResult parsed) =>
        IsUnknown(parsed) ? "" : string.Join(' ', Chain(parsed.CommandResult).Reverse().Skip(1).Select(static result => result.Command.Name));

    /// <summary>The name or alias of the innermost command, as it was typed; empty for the program itself and for an unknown command.</summary>
    public static string CalledAs(ParseResult parsed) =>
        IsUnknown(parsed) || parsed.CommandResult.Parent is null ? "" : parsed.CommandResult.IdentifierToken.Value;

    /// <summary>The options that were given, the innermost command's first.</summary>
    public static IEnumerable<Option> GivenOptions(CommandResult command) =>
        Chain(command).SelectMany(static result => result.Children).OfType<OptionResult>().Where(static result => !result.Implicit).Select(static result => result.Option);

    /// <summary>A command and those above it.</summary>
    public static IEnumerable<CommandResult> Chain(CommandResult command)
    {
        for (CommandResult? each = command; each is not null; each = each.Parent as CommandResult)
        {
            yield return each;
        }
    }

    // "workspace frobnicate" is parsed as "workspace", which only groups its commands, and a word that is left over.
    private static bool IsUnknown(ParseResult parsed) =>
        parsed.CommandResult.Command is { Action: null, Subcommands.Count: > 0 } && parsed.UnmatchedTokens.Count > 0;
}
