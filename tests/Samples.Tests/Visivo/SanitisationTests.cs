using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Visivo;

/// <summary>The page: paths and values of arguments are replaced, those of sensitive flags redacted. Here an argument that is no declared option isn't sent at all.</summary>
public sealed class SanitisationTests : IDisposable
{
    private readonly VisivoSandbox _sandbox = new();
    private readonly Receiver _receiver = new(path: "/batch/");

    public SanitisationTests()
    {
        _sandbox.SendTo(_receiver);
        _sandbox.BecomeBuildServer();
    }

    // The last eleven left the real tool as they were typed.
    [Theory]
    [InlineData("run --token T0K3N --password PA55 /p/f.yml --debug --api-key K3Y", "run", "--debug --token <redacted> --password <redacted> --api-key <redacted>")]
    [InlineData("compile --source sekret", "compile", "--source <value>")]
    [InlineData("run --threads 4 -o C:\\Users\\alice", "run", "--threads <value> --output-dir <path>")]
    [InlineData("run C:/Users/alice", "run", "")]
    [InlineData("run ./alice.yml", "run", "")]
    [InlineData("-e /alice/.env run", "run", "")]
    [InlineData("run --token --password hunter2", "run", "--token <redacted>")]
    [InlineData("run --token=T0K3N", "run", "--token <redacted>")]
    [InlineData("run --output-dir=alice/x", "run", "--output-dir <path>")]
    [InlineData("run -tT0K3N", "run", "--threads <value>")]
    [InlineData("run --threads -5", "run", "--threads <value>")]
    [InlineData("run --customer-acme", "run", "")]
    [InlineData("run -- --customer=acme", "run", "")]
    [InlineData("run --client-secret hunter2 --TOKEN hunter3", "run", "")]
    [InlineData("alice@example.com", "other", "")]
    [InlineData("/home/alice/x run", "run", "")]
    [InlineData("my-secret-project", "other", "")]
    public async Task An_argument_is_sent_as_a_declared_option_or_not_at_all(string typed, string command, string sent)
    {
        await _sandbox.RunAsync(typed.Split(' '));
        JsonElement properties = VisivoRuns.Properties((await _receiver.NextAsync()).Json.GetProperty("batch")[0]);
        Assert.Equal(command, properties.GetProperty("command").GetString());
        Assert.Equal(sent, string.Join(' ', properties.GetProperty("command_args").EnumerateArray().Select(item => item.GetString())));
        Leak.None(properties.GetRawText(), ["T0K3N", "PA55", "K3Y", "sekret", "alice", "hunter", "acme", "my-secret", "/p/f"], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("my-secret-project", "dd27b0b0a27ccb48")]
    [InlineData("my-project", "817938cb1fe1fd73")]
    [InlineData("test-project", "fba9f4f662aba2a5")]
    [InlineData("a", "c9f7282f01493627")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "2626a9fa51575e5d")]
    [InlineData("projeto-ação", "555e9a6f896668af")]
    [InlineData("", null)]
    public async Task The_hash_of_a_name_is_the_same_everywhere_and_none_without_a_name(string name, string? hash)
    {
        _sandbox.WriteProject(name, null);
        await _sandbox.RunAsync("compile");
        JsonElement properties = VisivoRuns.Properties((await _receiver.NextAsync()).Json.GetProperty("batch")[0]);
        Assert.Equal(hash, properties.GetProperty("project_hash").GetString());
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }
}
