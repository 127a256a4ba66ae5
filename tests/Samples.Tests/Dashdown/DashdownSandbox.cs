using Samples.Tests.Harness;

namespace Samples.Tests.Dashdown;

/// <summary>A project of pages in which dashdown runs, of a build that has a key.</summary>
internal sealed class DashdownSandbox : Sandbox
{
    public DashdownSandbox()
        : base(SampleProgram.Dashdown, "DASHDOWN_TELEMETRY_HOST")
    {
        Copy("sales");
        this["DASHDOWN_TELEMETRY_KEY"] = "phc_test";
        this["DASHDOWN_TELEMETRY_HOST"] = "http://127.0.0.1:9/i/v0/e/";
    }

    /// <summary>The first run, which shows the notice and sends nothing.</summary>
    public Task<RunResult> ShowNoticeAsync() => RunAsync("build", ".");

    /// <summary>From now on a run sends before it ends.</summary>
    public void SendAtOnceTo(Receiver receiver)
    {
        SendTo(receiver);
        this["DASHDOWN_TELEMETRY_DEBUG"] = "1";
    }
}
