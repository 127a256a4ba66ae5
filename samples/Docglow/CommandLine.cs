using System.Globalization;

namespace Docglow;

/// <summary>The arguments of one run: a command, its flags, and its options with their values.</summary>
internal sealed record CommandLine(DocglowCommand Command, Features Features, Dictionary<string, string> Values)
{
    public const string Usage = """
        usage: docglow generate [--project-dir D] [--target-dir D] [--column-lineage] [--profiling]
                                [--ai-chat] [--static] [--slim] [--fail-under N]
               docglow health   [--project-dir D] [--format table|json|markdown] [--fail-under N]
               docglow serve    [--project-dir D] [--target-dir D] [--watch] [--port N]
               docglow telemetry [status|enable|disable|show|log|reset|forget] [--json]
        """;

    private static readonly Dictionary<string, (DocglowCommand Command, string[] Flags, string[] Options)> Commands = new()
    {
        ["generate"] = (DocglowCommand.Generate, ["--column-lineage", "--profiling", "--ai-chat", "--static", "--slim"], ["--project-dir", "--target-dir", "--fail-under"]),
        ["health"] = (DocglowCommand.Health, [], ["--project-dir", "--format", "--fail-under"]),
        ["serve"] = (DocglowCommand.Serve, ["--watch"], ["--project-dir", "--target-dir", "--port"]),
    };

    public string ProjectDirectory => Values.GetValueOrDefault("--project-dir", ".");
    public string TargetDirectory => Values.GetValueOrDefault("--target-dir") ?? Path.Combine(ProjectDirectory, "target", "site");
    public int FailUnder => int.Parse(Values.GetValueOrDefault("--fail-under", "0"), CultureInfo.InvariantCulture);
    public int Port => int.Parse(Values.GetValueOrDefault("--port", "8081"), CultureInfo.InvariantCulture);

    /// <summary>Null when the arguments make no sense.</summary>
    public static CommandLine? Parse(string[] args)
    {
        if (args.Length == 0 || !Commands.TryGetValue(args[0], out var known))
            return null;
        var values = new Dictionary<string, string>();
        Features features = default;
        for (int i = 1; i < args.Length; i++)
        {
            if (known.Flags.Contains(args[i]))
                features |= Feature(args[i]);
            else if (known.Options.Contains(args[i]) && i + 1 < args.Length && IsValid(args[i], args[i + 1]))
                values[args[i]] = args[++i];
            else
                return null;
        }

        return new CommandLine(known.Command, known.Command is DocglowCommand.Health ? Feature(values.GetValueOrDefault("--format", "table")) : features, values);
    }

    private static Features Feature(string name) => Enum.Parse<Features>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static bool IsValid(string option, string value) => option switch
    {
        "--format" => value is "table" or "json" or "markdown",
        "--fail-under" or "--port" => ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        _ => true,
    };
}
