using Docglow;
using Plainsight;

// `docglow telemetry …`: status, enable, disable and the rest come from the library.
if (DocglowTelemetry.Command(args, ProjectIn(".")) is { } exitCode)
    return exitCode;

if (CommandLine.Parse(args) is not { } line)
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

if (line.Command is DocglowCommand.Generate)
    DocglowTelemetry.Ask(ProjectIn(line.ProjectDirectory));

// Before the work: what earlier runs left is sent in the background while this one is busy.
using TelemetryClient telemetry = DocglowTelemetry.Start(ProjectIn(line.ProjectDirectory));
return new Run(line, telemetry).Execute();

// Hands the project's file to the library as text. The library reads it, so that `status` can name the line that decided.
static Action<TelemetryOptions> ProjectIn(string directory) => options =>
{
    if (Array.Find(["docglow.yml", "docglow.yaml"], name => File.Exists(Path.Combine(directory, name))) is { } name)
        options.Project(name, File.ReadAllText(Path.Combine(directory, name)));
};
