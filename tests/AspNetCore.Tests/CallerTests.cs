using Microsoft.AspNetCore.Builder;
using Plainsight;
using Plainsight.Testing;

namespace AspNetCore.Tests;

/// <summary>A server that tells only of requests whose callers agreed.</summary>
public sealed class CallerTests
{
    private const string Header = "X-Api-Handover";

    [Fact]
    public async Task Only_requests_of_callers_who_agreed_are_told_of()
    {
        await using Api api = await Start();
        using TelemetryClient caller = Api.Recording(new TelemetryRecorder());

        await Ask(api, "/agreed", caller.Handover());
        await Ask(api, "/refused", TelemetryClient.Off.Handover());
        await Ask(api, "/garbage", "true");
        await Ask(api, "/twice", caller.Handover(), caller.Handover());
        await Ask(api, "/silent");

        Assert.Equal([RequestTests.Body("GET", "/agreed", 200)], await api.Recorded());
    }

    private static Task<Api> Start() => Api.Start(
        app =>
        {
            app.UseTelemetry(RequestTests.Served, Header);
            app.MapGet("/agreed", () => "");
            app.MapGet("/refused", () => "");
            app.MapGet("/garbage", () => "");
            app.MapGet("/twice", () => "");
            app.MapGet("/silent", () => "");
        },
        clock: new StoppedClock());

    private static async Task Ask(Api api, string path, params string[] handovers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (string handover in handovers)
        {
            request.Headers.TryAddWithoutValidation(Header, handover);
        }

        (await api.Client.SendAsync(request)).EnsureSuccessStatusCode();
    }
}
