using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Plainsight;

namespace AspNetCore.Tests;

/// <summary>The middleware may stand anywhere in the pipeline.</summary>
public sealed class OrderTests
{
    public static TheoryData<string> Orders { get; } =
    [
        "telemetry routing error-page",
        "routing telemetry error-page",
        "telemetry error-page routing",
        "error-page telemetry routing",
        "error-page routing telemetry",
    ];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task An_end_point_that_answers(string order)
    {
        await using Api api = await Start(order);

        await api.Client.GetAsync("/orders/4711");

        Assert.Equal([RequestTests.Body("GET", "/orders/{id}", 200)], await api.Recorded());
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task An_end_point_that_throws_behind_an_error_page(string order)
    {
        await using Api api = await Start(order);

        HttpResponseMessage response = await api.Client.GetAsync("/broken/4711");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal([RequestTests.Body("GET", "/broken/{id}", 500)], await api.Recorded());
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task An_end_point_whose_empty_answer_is_replaced_by_a_page(string order)
    {
        await using Api api = await Start(order);

        HttpResponseMessage response = await api.Client.GetAsync("/missing/4711");

        Assert.Equal("error page", await response.Content.ReadAsStringAsync());
        Assert.Equal([RequestTests.Body("GET", "/missing/{id}", 404)], await api.Recorded());
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task A_path_that_nothing_matches(string order)
    {
        await using Api api = await Start(order);

        await api.Client.GetAsync("/nothing/4711");

        Assert.Equal([RequestTests.Body("GET", "unlisted", 404)], await api.Recorded());
    }

    [Fact]
    public async Task Two_middlewares_count_each_request_once_each()
    {
        await using Api api = await Api.Start(
            app =>
            {
                app.UseTelemetry(RequestTests.Served);
                app.UseTelemetry(facts => new RequestSeen(facts.Route));
                app.MapGet("/orders/{id}", () => "");
            },
            clock: new StoppedClock());

        await api.Client.GetAsync("/orders/4711");

        Assert.Equal(
            ["""{"event":"request_seen","version":1,"route":"/orders/{id}"}""", RequestTests.Body("GET", "/orders/{id}", 200)],
            await api.Recorded());
    }

    private static Task<Api> Start(string order) => Api.Start(
        app =>
        {
            foreach (string part in order.Split(' '))
            {
                Add(app, part);
            }

            app.MapGet("/orders/{id}", () => "");
            app.MapGet("/broken/{id}", string () => throw new InvalidOperationException());
            app.MapGet("/missing/{id}", () => Results.NotFound());
            app.MapGet("/error", () => "error page");
        },
        clock: new StoppedClock());

    private static void Add(WebApplication app, string part)
    {
        switch (part)
        {
            case "telemetry":
                app.UseTelemetry(RequestTests.Served);
                break;
            case "routing":
                app.UseRouting();
                break;
            default:
                app.UseExceptionHandler("/error");
                app.UseStatusCodePagesWithReExecute("/error");
                break;
        }
    }
}
