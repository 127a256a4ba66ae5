using Samples.Tests.Harness;

namespace Samples.Tests;

/// <summary>The tour is the first thing that a newcomer runs.</summary>
public sealed class TourTests : IDisposable
{
    private readonly Sandbox _sandbox = new(SampleProgram.Tour, "TOUR_TELEMETRY_ENDPOINT");

    [Fact]
    public async Task The_tour_does_what_each_of_its_steps_says()
    {
        RunResult tour = await _sandbox.RunAsync();
        Assert.DoesNotContain("FAILED", tour.Output, StringComparison.Ordinal);
        Assert.Equal(4, tour.Output.Split("   ok  ").Length - 1);
        Assert.Equal(0, tour.ExitCode);
    }

    public void Dispose() => _sandbox.Dispose();
}
