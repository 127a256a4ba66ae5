namespace Dlt;

/// <summary>The arguments of one run: <c>dlt COMMAND [WORD…] [--option value…]</c>.</summary>
internal sealed record CommandLine(string[] Words, Dictionary<string, string> Options)
{
    public const string Usage = """
        usage: dlt init SOURCE DESTINATION
               dlt run FILE.csv [--pipeline NAME] [--dataset NAME] [--schema NAME] [--helper dbt|airflow]
                                [--destination filesystem|duckdb] [--bucket-url PLACE]
               dlt dataset NAME [--schema NAME] [--requested-schema NAME] [--destination …] [--bucket-url PLACE]
               dlt telemetry [status|on|off|show|log|reset|forget] [--json]
               dlt [--disable-telemetry|--enable-telemetry] [COMMAND …]
        """;

    public string this[string option, string usual] => Options.GetValueOrDefault("--" + option, usual);

    /// <summary>Null when the arguments make no sense.</summary>
    public static CommandLine? Parse(string[] args)
    {
        string[] words = [.. args.TakeWhile(arg => !arg.StartsWith('-'))];
        string[][] options = [.. args.Skip(words.Length).Chunk(2)];
        return words is ["init", _, _] or ["run", _] or ["dataset", _] && options.All(option => option.Length == 2)
            ? new CommandLine(words, options.DistinctBy(option => option[0]).ToDictionary(option => option[0], option => option[1]))
            : null;
    }
}
