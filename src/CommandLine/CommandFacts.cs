using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace Plainsight.CommandLine;

/// <summary>What an event may know of a command: which of the commands and options that an enum declares. There is no way from here to a token of the command line.</summary>
public readonly struct CommandFacts
{
    private readonly ParseResult? _parsed;

    private CommandFacts(ParseResult? parsed, CommandOutcome outcome, ExceptionKind exception, TimeSpan duration)
    {
        _parsed = parsed;
        Outcome = outcome;
        Exception = exception;
        Duration = duration;
    }

    /// <summary>How the command ended; <see cref="CommandOutcome.Unknown"/> before it has.</summary>
    public CommandOutcome Outcome { get; }

    /// <summary>What it threw; the default value, null on the wire, for nothing, and for what System.CommandLine's own handler caught.</summary>
    public ExceptionKind Exception { get; }

    /// <summary>How long it ran, without the parsing; zero before it has ended.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The facts of a command that has not begun, for an event of its start.</summary>
    public static CommandFacts Of(ParseResult parsed) => new(parsed, CommandOutcome.Unknown, default, TimeSpan.Zero);

    /// <summary>The command's path below the program, <c>workspace create</c>, as far as the enum declares it: by <c>[Wire("workspace.create")]</c> or as <c>WorkspaceCreate</c>. Always by its name, whatever alias was used. The program itself, and what is no command of it, are <c>other</c>.</summary>
    public CommandName<TEnum> Name<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
        where TEnum : struct, Enum => CommandName<TEnum>.From(_parsed is null ? "" : CommandPath.Of(_parsed));

    /// <summary>The name or alias by which the command was called, as far as the enum declares it.</summary>
    public CommandAlias<TEnum> Alias<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
        where TEnum : struct, Enum => CommandAlias<TEnum>.From(_parsed is null ? "" : CommandPath.CalledAs(_parsed));

    /// <summary>The options that were given, of this command and those above it, as far as the enum declares them by name or alias. Defaults do not count, values are never read.</summary>
    public CommandOptions<TEnum> Options<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
        where TEnum : struct, Enum
    {
        var declared = new List<string>();
        foreach (Option option in _parsed is null ? [] : CommandPath.GivenOptions(_parsed.CommandResult))
        {
            // An alias only where the name is not declared: the -f of one option may be spelled like the name of another.
            IEnumerable<string> aliases = option.Aliases.Select(Spelled);
            string name = Spelled(option.Name);
            declared.AddRange(CommandOptions<TEnum>.From([name]) == CommandOptions<TEnum>.None ? aliases : [name]);
        }

        return CommandOptions<TEnum>.From(declared);
    }

    internal CommandFacts Ended(CommandOutcome outcome, Exception? exception, TimeSpan duration) => new(_parsed, outcome, ExceptionKind.Of(exception), duration);

    // Options need not begin with a dash; declared ones are looked up as if they did.
    private static string Spelled(string name) => name.StartsWith('-') ? name : "--" + name.TrimStart('/');
}
