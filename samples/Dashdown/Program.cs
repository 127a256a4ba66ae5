using System.CommandLine;
using Plainsight;

namespace Dashdown;

internal static class Program
{
    private static readonly Argument<string> Project = new("project") { Description = "The folder of the project", DefaultValueFactory = _ => "." };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "Where the pages go", DefaultValueFactory = _ => "dist" };
    private static readonly Option<int> Port = new("--port", "-p") { Description = "Where to listen", DefaultValueFactory = _ => 8082 };

    private static int Main(string[] args)
    {
        // `dashdown telemetry …`: status, on, off and the rest come from the library.
        if (DashdownTelemetry.Command(args, ProjectFile.In(".")) is { } exitCode)
            return exitCode;

        var build = new Command("build", "Render every page of a project to HTML") { Project, Output };
        build.SetAction(line => Run(line, new CliBuild(), site => Build(site, line.GetValue(Output)!)));
        var serve = new Command("serve", "Serve a project's pages on this machine") { Project, Port };
        serve.SetAction(line => Run(line, new CliServe(), site => Serve(site, line.GetValue(Port))));
        return new RootCommand("Dashboards from Markdown. About telemetry: dashdown telemetry --help") { build, serve }.Parse(args).Invoke();
    }

    // The event is all that telemetry sees of a command: it is tracked before the work, and no page request comes near it.
    private static int Run<T>(ParseResult line, T started, Action<Site> work)
        where T : struct, ITelemetryEvent<T>
    {
        string project = line.GetValue(Project)!;
        using TelemetryClient telemetry = DashdownTelemetry.Start(ProjectFile.In(project));
        telemetry.Track(started);
        try
        {
            work(new Site(project));
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"dashdown: {e.Message}");
            return 1;
        }
    }

    private static void Build(Site site, string directory) =>
        Console.WriteLine($"Rendered {site.WriteTo(directory)} pages to {directory}");

    private static void Serve(Site site, int port)
    {
        using var server = new SiteServer(site, port);
        Console.WriteLine($"Serving {server.Address} until Ctrl-C");
        server.Run();
    }
}
