using Plainsight;

namespace Hosting.Tests;

/// <summary>The worker finished a job.</summary>
/// <param name="Duration">Which jobs are slow?</param>
[TelemetryEvent("job_done")]
public readonly partial record struct JobDone(TimeSpan Duration)
{
    public static JobDone Example => new(TimeSpan.FromMilliseconds(300));
}
