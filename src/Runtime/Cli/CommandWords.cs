namespace Plainsight.Cli;

/// <summary>The arguments after the app's name, as far as they are understood.</summary>
/// <param name="Verb">The command, with its aliases folded; null = not understood.</param>
/// <param name="Argument">What follows it.</param>
/// <param name="Json">Whether the answer is wanted for a machine.</param>
/// <param name="Fault">The argument that is not understood.</param>
internal sealed record CommandWords(string? Verb, string? Argument, bool Json, string? Fault)
{
    /// <param name="args">The arguments of the process.</param>
    /// <param name="definition">The app, whose own flags are no words of a command.</param>
    public static CommandWords Read(IReadOnlyList<string> args, TelemetryDefinition definition)
    {
        bool json = false;
        List<string> words = [];
        foreach (string word in args.Skip(1))
        {
            string name = word.Split('=')[0];
            if (word == "--json")
            {
                json = true;
            }
            else if (name != definition.OffFlag && name != definition.OnFlag)
            {
                words.Add(word);
            }
        }

        // Who asks what a command does, does not want it done.
        string first = words.Exists(static word => word is "--help" or "-h") ? "help" : words.Count == 0 ? "status" : words[0];
        string? verb = first switch
        {
            "status" or "show" or "help" or "on" or "off" or "reset" or "forget" or "log" => first,
            "enable" => "on",
            "disable" => "off",
            _ => null,
        };
        int allowed = verb == "help" ? words.Count : verb == "show" ? 2 : 1;
        string? fault = verb is null ? first : words.Count > allowed ? words[allowed] : null;
        return new(fault is null ? verb : null, words.ElementAtOrDefault(1), json, fault);
    }

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public int Run(CommandScope scope) => Verb switch
    {
        "status" => StatusCommand.Run(scope),
        "on" => OnCommand.Run(scope),
        "off" => OffCommand.Run(scope),
        "show" => ShowCommand.Run(scope),
        "forget" => ForgetCommand.Run(scope),
        "log" => LogCommand.Run(scope),
        "reset" => ResetCommand.Run(scope),
        "help" => HelpCommand.Run(scope),
        _ => HelpCommand.Refuse(scope, Fault ?? ""),
    };
}
