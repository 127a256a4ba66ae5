using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Dlt;

/// <summary>A project with a file of rows, in which dlt runs.</summary>
internal sealed class DltSandbox : Sandbox
{
    public const string Switch = "RUNTIME__DLTHUB_TELEMETRY";
    public const string Endpoint = "RUNTIME__DLTHUB_TELEMETRY_ENDPOINT";
    public const string Key = "RUNTIME__DLTHUB_TELEMETRY_SEGMENT_WRITE_KEY";
    public const string Debug = "RUNTIME__LOG_LEVEL";
    public const string ProjectFile = ".dlt/config.toml";

    public DltSandbox()
        : base(SampleProgram.Dlt, Endpoint) => Write("fresh.csv", "Id,Full Name\n1,Ada\n2,Grace\n");

    /// <summary>The person's own settings.</summary>
    public string GlobalFile => Path.Join(Home, ".dlt", "config.toml");

    /// <summary>Writes what both files say about telemetry; null takes a file away.</summary>
    public void WriteSettings(string? project, string? user)
    {
        Put(Path.Join(Project, ProjectFile), project);
        Put(GlobalFile, user);

        static void Put(string file, string? value)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.Delete(file);
            if (value is not null)
                File.WriteAllText(file, $"[runtime]\ndlthub_telemetry = {value}\n");
        }
    }

    /// <summary>Writes the person's own settings.</summary>
    public void WriteGlobal(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(GlobalFile)!);
        File.WriteAllText(GlobalFile, text);
    }

    /// <summary>Runs, and gives the events that came of it, by name.</summary>
    public async Task<IReadOnlyDictionary<string, JsonElement>> SentByAsync(Receiver receiver, params string[] args)
    {
        RunResult run = await RunAsync(args);
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        var sent = new Dictionary<string, JsonElement>();
        while (receiver.Taken() is { } request)
            sent.Add(request.Json.GetProperty("event").GetString()!, request.Json);
        return sent;
    }

    /// <summary>Says yes for all later runs, and lets them wait until their events are sent.</summary>
    public void SendNow(Receiver receiver)
    {
        SendTo(receiver);
        this[Switch] = "true";
        this[Debug] = "DEBUG";
    }
}
