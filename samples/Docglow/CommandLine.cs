using System.Globalization;

namespace Docglow;

/// <summary>The arguments of one run.</summary>
internal sealed class CommandLine
{
    public const string Usage = """
        usage: docglow generate [--project-dir D] [--target-dir D] [--column-lineage] [--profiling]
                                [--ai-chat] [--static] [--slim] [--fail-under N]
               docglow health   [--project-dir D] [--format table|json|markdown] [--fail-under N]
               docglow serve    [--project-dir D] [--target-dir D] [--watch] [--port N]
               docglow telemetry [status|enable|disable|show|log|reset|forget] [--json]
        """;

    private string? _targetDirectory;

    public DocglowCommand Command { get; private init; }
    public string ProjectDirectory { get; private set; } = ".";
    public string TargetDirectory => _targetDirectory ?? Path.Combine(ProjectDirectory, "target", "site");
    public Features Features { get; private set; }
    public int FailUnder { get; private set; }
    public int Port { get; private set; } = 8081;

    /// <summary>Null when the arguments make no sense.</summary>
    public static CommandLine? Parse(string[] args)
    {
        DocglowCommand? command = args.FirstOrDefault() switch
        {
            "generate" => DocglowCommand.Generate,
            "health" => DocglowCommand.Health,
            "serve" => DocglowCommand.Serve,
            _ => null,
        };
        var line = new CommandLine { Command = command ?? default, Features = command is DocglowCommand.Health ? Features.Table : default };
        for (int i = 1; command is not null && i < args.Length; i++)
        {
            Features flag = line.Flag(args[i]);
            line.Features |= flag;
            if (flag == default && (i + 1 == args.Length || !line.TakeValue(args[i], args[++i])))
                return null;
        }

        return command is null ? null : line;
    }

    private Features Flag(string option) => (Command, option) switch
    {
        (DocglowCommand.Generate, "--column-lineage") => Features.ColumnLineage,
        (DocglowCommand.Generate, "--profiling") => Features.Profiling,
        (DocglowCommand.Generate, "--ai-chat") => Features.AiChat,
        (DocglowCommand.Generate, "--static") => Features.Static,
        (DocglowCommand.Generate, "--slim") => Features.Slim,
        (DocglowCommand.Serve, "--watch") => Features.Watch,
        _ => default,
    };

    private bool TakeValue(string option, string value)
    {
        bool isNumber = ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number);
        switch (Command, option)
        {
            case (_, "--project-dir"): ProjectDirectory = value; return true;
            case (not DocglowCommand.Health, "--target-dir"): _targetDirectory = value; return true;
            case (not DocglowCommand.Serve, "--fail-under"): FailUnder = number; return isNumber;
            case (DocglowCommand.Serve, "--port"): Port = number; return isNumber;
            case (DocglowCommand.Health, "--format"):
                Features = value switch { "table" => Features.Table, "json" => Features.Json, "markdown" => Features.Markdown, _ => default };
                return Features != default;
            default: return false;
        }
    }
}
