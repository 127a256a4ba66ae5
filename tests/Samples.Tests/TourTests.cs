using System.Diagnostics;
using Samples.Tests.Harness;

namespace Samples.Tests;

/// <summary>The tour is the first thing that a newcomer runs.</summary>
public sealed class TourTests
{
    [Fact]
    public async Task The_tour_does_what_each_of_its_steps_says()
    {
        using Process tour = Process.Start(new ProcessStartInfo(DocglowProgram.Dotnet, ["exec", DocglowProgram.Library.Replace("Docglow", "Tour", StringComparison.Ordinal)])
        {
            RedirectStandardOutput = true,
        })!;
        string output = await tour.StandardOutput.ReadToEndAsync();
        await tour.WaitForExitAsync();

        Assert.DoesNotContain("FAILED", output, StringComparison.Ordinal);
        Assert.Equal(4, output.Split("   ok  ").Length - 1);
        Assert.Equal(0, tour.ExitCode);
    }
}
