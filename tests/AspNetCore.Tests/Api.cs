using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Plainsight;
using Plainsight.Testing;

namespace AspNetCore.Tests;

/// <summary>A real server on a loopback port, with what it would send.</summary>
internal sealed class Api : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Api(WebApplication app, TelemetryRecorder recorder)
    {
        _app = app;
        Recorder = recorder;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public TelemetryRecorder Recorder { get; }

    public HttpClient Client { get; }

    /// <summary>The client that every test but those for "off" uses.</summary>
    public static TelemetryClient Recording(TelemetryRecorder recorder) => ApiTelemetry.Start(options => options.Record(recorder));

    /// <summary>Starts a server.</summary>
    /// <param name="build">Adds middlewares and end points.</param>
    /// <param name="client">Records instead of <see cref="Recording"/>.</param>
    /// <param name="clock">Measures the requests.</param>
    public static async Task<Api> Start(Action<WebApplication> build, TelemetryClient? client = null, TimeProvider? clock = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var recorder = new TelemetryRecorder();
        builder.Services.AddSingleton(client ?? Recording(recorder));
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        WebApplication app = builder.Build();
        build(app);
        await app.StartAsync();
        return new Api(app, recorder);
    }

    /// <summary>Ends the server, which waits for its requests, and gives what they recorded.</summary>
    public async Task<string[]> Recorded()
    {
        await _app.StopAsync();
        return [.. Recorder.Events.Select(each => each.Json)];
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
