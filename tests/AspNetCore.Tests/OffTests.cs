using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Plainsight;
using Plainsight.Testing;

namespace AspNetCore.Tests;

public sealed class OffTests
{
    [Fact]
    public void Off_adds_nothing_to_the_pipeline()
    {
        var added = new CountingBuilder(TelemetryClient.Off);

        added.UseTelemetry(RequestTests.Served);

        Assert.Equal(0, added.Middlewares);
    }

    [Fact]
    public void On_adds_one_middleware()
    {
        var added = new CountingBuilder(Api.Recording(new TelemetryRecorder()));

        added.UseTelemetry(RequestTests.Served);

        Assert.Equal(1, added.Middlewares);
    }

    [Fact]
    public void A_client_that_nobody_added_is_an_error_that_says_what_to_do()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => new CountingBuilder(null).UseTelemetry(RequestTests.Served));

        Assert.Contains("AddTelemetry", error.Message, StringComparison.Ordinal);
    }

    private sealed class CountingBuilder(TelemetryClient? client) : IApplicationBuilder
    {
        public int Middlewares { get; private set; }

        public IServiceProvider ApplicationServices { get; set; } = Services(client);

        public IFeatureCollection ServerFeatures => throw new NotSupportedException();

        public IDictionary<string, object?> Properties => throw new NotSupportedException();

        public RequestDelegate Build() => throw new NotSupportedException();

        public IApplicationBuilder New() => throw new NotSupportedException();

        public IApplicationBuilder Use(Func<RequestDelegate, RequestDelegate> middleware)
        {
            Middlewares++;
            return this;
        }

        private static ServiceProvider Services(TelemetryClient? client)
        {
            var services = new ServiceCollection();
            if (client is not null)
            {
                services.AddSingleton(client);
            }

            return services.BuildServiceProvider();
        }
    }
}
