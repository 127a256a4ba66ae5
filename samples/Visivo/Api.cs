using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plainsight;

namespace Visivo;

/// <summary>The API behind the viewer, on this machine only.</summary>
internal static class Api
{
    public static void Serve(Project project, int port, TelemetryClient telemetry)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(telemetry);
        using WebApplication app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");

        // First, so that the status is the one that the client sees. The lambda gets four facts; there is no way from them to the request.
        Pseudonym.WithPublicSalt? id = ProjectId.Of(project.Name);
        app.UseTelemetry(request => new ApiRequest(request.Route, request.Method, request.Status, request.Duration, id));

        app.MapGet("/api/project/", () => Results.Text(project.Name));
        app.MapGet("/api/models/", () => string.Join('\n', project.Models.Select(model => model.Name)));
        app.MapGet("/api/models/{name}/rows/{row:int}", (string name, int row) =>
            project.Models.FirstOrDefault(model => model.Name == name).File is { } file && File.ReadLines(file).ElementAtOrDefault(row) is { } line
                ? Results.Text(line)
                : Results.NotFound());
        app.MapDelete("/api/results/{id:guid}", (Guid id) => Results.NoContent());
        app.Start();
        Console.WriteLine($"Serving {app.Urls.First()} until Ctrl-C");
        app.WaitForShutdown();
    }
}
