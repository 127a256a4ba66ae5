using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plainsight;

namespace Daytona;

/// <summary>The API. It tells of a request only if whoever runs it and whoever asks agreed, under the id of who asks.</summary>
internal sealed class Server(TelemetryClient telemetry, WorkspaceStore store)
{
    public const string CallerHeader = "X-Daytona-Telemetry";
    public const string SourceHeader = "X-Daytona-Source";

    public void Run(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddSingleton(telemetry).AddHttpContextAccessor();
        WebApplication app = builder.Build();
        var asked = app.Services.GetRequiredService<IHttpContextAccessor>();

        // First, so that it sees what the client sees. Polling is not worth an event.
        app.UseTelemetry<RequestServed>(
            request => request.Route == RouteTemplate.Of("/health") || request.Route == RouteTemplate.Of("/workspace/{workspaceId}/{projectName}/state")
                ? (RequestServed?)null
                : new RequestServed(request.Method, request.Route, request.Status, SourceOf(asked.HttpContext), request.Duration),
            CallerHeader);

        app.MapGet("/health", () => "ok");
        app.MapPost("/workspace", Create);
        app.MapPost("/workspace/{workspaceId}/start", (string workspaceId, HttpContext context) => Put(workspaceId, context, Change.Started));
        app.MapPost("/workspace/{workspaceId}/stop", (string workspaceId, HttpContext context) => Put(workspaceId, context, Change.Stopped));
        app.MapDelete("/workspace/{workspaceId}", (string workspaceId, HttpContext context) => Put(workspaceId, context, Change.Deleted));
        app.MapGet("/workspace/{workspaceId}/{projectName}/state", (string workspaceId) => store.Find(workspaceId)?.State is { } state ? Results.Text(state) : Results.NotFound());
        app.Start();
        Console.WriteLine($"Listening on {app.Urls.First()} until Ctrl-C");
        app.WaitForShutdown();
    }

    private static Source SourceOf(HttpContext? context) =>
        (context?.Request.Headers[SourceHeader].ToString()) switch { "cli" => Source.Cli, "cli-project" => Source.CliProject, _ => Source.Other };

    private IResult Create(Workspace workspace, HttpContext context)
    {
        TelemetryClient caller = telemetry.For(context.Request.Headers[CallerHeader]);
        bool isNew = store.Find(workspace.Id) is null;
        if (isNew)
        {
            store.Save(workspace with { State = "started" });
            store.SaveEnvironment(workspace.Id, caller.Handover());
        }

        caller.Track(workspace.Told(Change.Created, isNew));
        return isNew ? Results.Text($"{workspace.Id} created") : Results.Conflict();
    }

    private IResult Put(string id, HttpContext context, Change change)
    {
        Workspace? workspace = store.Find(id);
        if (workspace is not null && change == Change.Deleted)
            store.Delete(id);
        else if (workspace is not null)
            store.Save(workspace with { State = change == Change.Started ? "started" : "stopped" });
        telemetry.For(context.Request.Headers[CallerHeader]).Track((workspace ?? new Workspace(id, "", "", "")).Told(change, workspace is not null));
        return workspace is null ? Results.NotFound() : Results.Text($"{id} {(change == Change.Deleted ? "deleted" : change == Change.Started ? "started" : "stopped")}");
    }
}
