using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Plainsight;
using Plainsight.Testing;

namespace Hosting.Tests;

public sealed class HostTests
{
    [Fact]
    public async Task A_host_that_stops_has_sent_what_was_recorded()
    {
        using var machine = new Machine();
        using IHost host = Host(services => services.AddTelemetry(WorkerTelemetry.Start, machine.Configure));
        await host.StartAsync();

        host.Services.GetRequiredService<TelemetryClient>().Track(JobDone.Example);
        await host.StopAsync();

        Assert.Contains("job_done", Assert.Single(machine.Transport.Bodies), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_services_tell_of_their_end_is_sent_too(bool isAddedFirst)
    {
        using var machine = new Machine();
        using IHost host = Host(services =>
        {
            _ = isAddedFirst ? services.AddHostedService<LastWords>() : services;
            services.AddTelemetry(WorkerTelemetry.Start, machine.Configure);
            _ = isAddedFirst ? services : services.AddHostedService<LastWords>();
        });
        await host.StartAsync();

        await host.StopAsync();

        Assert.Single(machine.Transport.Bodies);
    }

    [Fact]
    public async Task A_receiver_that_never_answers_keeps_the_host_no_longer_than_asked()
    {
        using var machine = new Machine(isOpen: false);
        IHost host = Host(services => services.AddTelemetry(WorkerTelemetry.Start, machine.Configure, TimeSpan.FromMilliseconds(1)));
        await host.StartAsync();
        host.Services.GetRequiredService<TelemetryClient>().Track(JobDone.Example);

        await host.StopAsync();
        host.Dispose();

        Assert.Empty(machine.Transport.Bodies);
        Assert.Single(machine.SpoolFiles);
    }

    [Fact]
    public async Task The_hosts_own_time_for_stopping_holds_as_well()
    {
        using var machine = new Machine(isOpen: false);
        using IHost host = Host(services =>
        {
            services.AddTelemetry(WorkerTelemetry.Start, machine.Configure, TimeSpan.FromHours(1));
            services.Configure<HostOptions>(static options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(1));
        });
        await host.StartAsync();
        host.Services.GetRequiredService<TelemetryClient>().Track(JobDone.Example);

        await host.StopAsync();

        Assert.Empty(machine.Transport.Bodies);
    }

    [Fact]
    public async Task Without_a_wait_the_events_are_kept_for_a_later_run()
    {
        using var machine = new Machine(isOpen: false);
        using (IHost host = Host(services => services.AddTelemetry(WorkerTelemetry.Start, machine.Configure, TimeSpan.Zero)))
        {
            await host.StartAsync();
            host.Services.GetRequiredService<TelemetryClient>().Track(JobDone.Example);
            await host.StopAsync();
        }

        Assert.Single(machine.Spooled);
    }

    [Fact]
    public async Task Nothing_starts_before_somebody_asks()
    {
        int started = 0;
        using IHost host = Host(services => services.AddTelemetry(_ =>
        {
            started++;
            return TelemetryClient.Off;
        }));

        await host.StartAsync();
        await host.StopAsync();

        Assert.Equal(0, started);
    }

    [Fact]
    public async Task Off_leaves_no_trace()
    {
        using var machine = new Machine();
        machine.Variables["DO_NOT_TRACK"] = "1";
        using IHost host = Host(services => services.AddTelemetry(WorkerTelemetry.Start, machine.Configure));
        await host.StartAsync();

        Assert.False(host.Services.GetRequiredService<TelemetryClient>().IsOn);
        await host.StopAsync();

        Assert.True(machine.IsUntouched);
    }

    [Fact]
    public async Task A_lambda_that_throws_leaves_telemetry_off_and_the_host_alive()
    {
        using IHost host = Host(services => services.AddTelemetry(static _ => throw new InvalidOperationException()));
        await host.StartAsync();

        Assert.Same(TelemetryClient.Off, host.Services.GetRequiredService<TelemetryClient>());
        await host.StopAsync();
    }

    [Fact]
    public void The_first_of_two_counts_and_all_services_share_it()
    {
        var recorder = new TelemetryRecorder();
        using IHost host = Host(services => services
            .AddTelemetry(options => WorkerTelemetry.Start(options), options => options.Record(recorder))
            .AddTelemetry(static _ => TelemetryClient.Off));

        TelemetryClient client = host.Services.GetRequiredService<TelemetryClient>();
        client.Track(JobDone.Example);

        Assert.Same(client, host.Services.GetRequiredService<TelemetryClient>());
        Assert.Single(recorder.Events);
    }

    private static IHost Host(Action<IServiceCollection> add)
    {
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        add(builder.Services);
        return builder.Build();
    }
}
