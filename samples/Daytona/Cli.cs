using System.CommandLine;
using System.Net.Http.Json;
using Plainsight;

namespace Daytona;

/// <summary>The commands, each a request to the server but for <c>serve</c>, which is the server.</summary>
internal sealed class Cli(TelemetryClient telemetry)
{
    private readonly Argument<string> _name = new("name");

    public RootCommand Root()
    {
        var repository = new Option<string>("--repository") { DefaultValueFactory = _ => "" };
        var image = new Option<string>("--image") { DefaultValueFactory = _ => "ubuntu" };
        var port = new Option<int>("--port") { DefaultValueFactory = _ => 3986 };
        Command create = Named("create", "new", parsed => Send(
            HttpMethod.Post, "/workspace", new Workspace(parsed.GetRequiredValue(_name), parsed.GetValue(repository)!, parsed.GetValue(image)!, "")));
        create.Options.Add(repository);
        create.Options.Add(image);
        var serve = new Command("serve", "Run the server.") { port };
        serve.SetAction(parsed => new Server(telemetry, new WorkspaceStore(Settings.DataDirectory)).Run(parsed.GetValue(port)));
        return new RootCommand("Makes workspaces.")
        {
            create,
            Named("start", null, parsed => Send(HttpMethod.Post, $"{PathOf(parsed)}/start")),
            Named("stop", null, parsed => Send(HttpMethod.Post, $"{PathOf(parsed)}/stop")),
            Named("delete", "rm", parsed => Send(HttpMethod.Delete, PathOf(parsed))),
            serve,
            CommandTelemetry.CreateCommand(DaytonaTelemetry.Command, Settings.Configure),
        };
    }

    private Command Named(string name, string? alias, Func<ParseResult, int> action)
    {
        var command = new Command(name) { _name };
        if (alias is not null)
            command.Aliases.Add(alias);
        command.SetAction(action);
        return command;
    }

    private string PathOf(ParseResult parsed) => "/workspace/" + Uri.EscapeDataString(parsed.GetRequiredValue(_name));

    // What this person agreed to goes along, so that the server does not ask its own opinion only.
    private int Send(HttpMethod method, string path, Workspace? body = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, Settings.ServerUrl + path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add(Server.CallerHeader, telemetry.Handover());
        request.Headers.Add(Server.SourceHeader, Settings.Source == Source.CliProject ? "cli-project" : "cli");
        try
        {
            using HttpResponseMessage response = client.Send(request);
            Console.WriteLine(response.IsSuccessStatusCode ? new StreamReader(response.Content.ReadAsStream()).ReadToEnd() : $"daytona: {(int)response.StatusCode}");
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (HttpRequestException e)
        {
            Console.Error.WriteLine($"daytona: {e.Message}");
            return 1;
        }
    }
}
