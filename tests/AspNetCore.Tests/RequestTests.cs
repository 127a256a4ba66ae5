using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Plainsight;
using Plainsight.AspNetCore;

namespace AspNetCore.Tests;

public sealed class RequestTests
{
    internal static RequestServed Served(RequestFacts facts) => new(facts.Method, facts.Route, facts.Status, facts.Duration);

    internal static string Body(string method, string route, int status, int milliseconds = 0) =>
        $$"""{"event":"request_served","version":1,"method":"{{method}}","route":"{{route}}","status":{{status}},"duration_ms":{{milliseconds}}}""";

    [Fact]
    public async Task An_event_holds_method_template_status_and_duration()
    {
        var clock = new StoppedClock();
        await using Api api = await Api.Start(
            app =>
            {
                app.UseTelemetry(Served);
                app.MapPost("/users/{id:int}/orders", () =>
                {
                    clock.Advance(TimeSpan.FromMilliseconds(250));
                    return Results.StatusCode(201);
                });
            },
            clock: clock);

        await api.Client.PostAsync("/users/17/orders", new StringContent(""));

        Assert.Equal([Body("POST", "/users/{id}/orders", 201, 200)], await api.Recorded());
    }

    [Fact]
    public async Task Nothing_of_path_query_headers_or_body_is_recorded()
    {
        const string Secret = "hunter2";
        await using Api api = await Api.Start(app =>
        {
            app.UseTelemetry(Served);
            app.MapPost("/files/{**path}", async (HttpRequest request) => await new StreamReader(request.Body).ReadToEndAsync());
        });

        using var request = new HttpRequestMessage(HttpMethod.Post, $"/files/{Secret}/b?token={Secret}");
        request.Headers.Add("X-Token", Secret);
        request.Headers.Add("Cookie", "session=" + Secret);
        request.Headers.Add("User-Agent", Secret);
        request.Content = new StringContent(Secret, Encoding.UTF8);
        HttpResponseMessage response = await api.Client.SendAsync(request);
        using var unmatched = new HttpRequestMessage(new HttpMethod(Secret), $"/{Secret}?{Secret}");
        await api.Client.SendAsync(unmatched);

        Assert.Equal(Secret, await response.Content.ReadAsStringAsync());
        string[] recorded = await api.Recorded();
        Assert.Equal(2, recorded.Length);
        Assert.All(recorded, body => Assert.DoesNotContain(Secret, body, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Body("POST", "/files/{path}", 200), WithoutDuration(recorded[0]));
        Assert.Equal(Body("other", "unlisted", 404), WithoutDuration(recorded[1]));
    }

    [Fact]
    public async Task A_template_that_the_source_does_not_state_is_unlisted()
    {
        string made = "/made/" + Guid.NewGuid().ToString("N");
        await using Api api = await Api.Start(app =>
        {
            app.UseTelemetry(Served);
            app.MapGet(made, () => "");
        }, clock: new StoppedClock());

        await api.Client.GetAsync(made);

        Assert.Equal([Body("GET", "unlisted", 200)], await api.Recorded());
    }

    [Fact]
    public async Task An_exception_counts_as_500_and_reaches_the_host_unchanged()
    {
        var thrown = new InvalidOperationException("/home/alice");
        Exception? seen = null;
        await using Api api = await Api.Start(app =>
        {
            app.Use(async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (Exception e)
                {
                    seen = e;
                    throw;
                }
            });
            app.UseTelemetry(Served);
            app.MapGet("/broken", string () => throw thrown);
        }, clock: new StoppedClock());

        HttpResponseMessage response = await api.Client.GetAsync("/broken");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Same(thrown, seen);
        Assert.StartsWith("at " + typeof(RequestTests).FullName, seen!.StackTrace!.TrimStart(), StringComparison.Ordinal);
        Assert.Equal([Body("GET", "/broken", 500)], await api.Recorded());
    }

    [Fact]
    public async Task A_request_that_the_server_refuses_counts_as_it_is_answered()
    {
        await using Api api = await Api.Start(app =>
        {
            app.UseTelemetry(Served);
            app.MapGet("/large", string () => throw new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge));
        }, clock: new StoppedClock());

        await api.Client.GetAsync("/large");

        Assert.Equal([Body("GET", "/large", 413)], await api.Recorded());
    }

    [Fact]
    public async Task A_request_that_its_client_gives_up_counts_as_499()
    {
        var reached = new TaskCompletionSource();
        await using Api api = await Api.Start(app =>
        {
            app.UseTelemetry(Served);
            app.MapGet("/slow", async (CancellationToken aborted) =>
            {
                reached.SetResult();
                await Task.Delay(Timeout.Infinite, aborted);
            });
        }, clock: new StoppedClock());

        using var patience = new CancellationTokenSource();
        Task<HttpResponseMessage> asked = api.Client.GetAsync("/slow", patience.Token);
        await reached.Task;
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);

        Assert.Equal([Body("GET", "/slow", 499)], await api.Recorded());
    }

    [Fact]
    public async Task A_lambda_that_throws_costs_the_event_and_not_the_request()
    {
        await using Api api = await Api.Start(app =>
        {
            app.UseTelemetry(RequestServed (_) => throw new InvalidOperationException());
            app.MapGet("/fine", () => "fine");
        });

        Assert.Equal("fine", await api.Client.GetStringAsync("/fine"));
        Assert.Empty(await api.Recorded());
    }

    [Fact]
    public async Task A_lambda_may_leave_requests_out()
    {
        await using Api api = await Api.Start(app =>
        {
            app.UseTelemetry<RequestServed>(facts => facts.Route == RouteTemplate.Of("/health") ? null : Served(facts));
            app.MapGet("/health", () => "");
            app.MapGet("/fine", () => "");
        }, clock: new StoppedClock());

        await api.Client.GetAsync("/health");
        await api.Client.GetAsync("/fine");

        Assert.Equal([Body("GET", "/fine", 200)], await api.Recorded());
    }

    private static string WithoutDuration(string body) => System.Text.RegularExpressions.Regex.Replace(body, "\"duration_ms\":[0-9]+", "\"duration_ms\":0");
}
