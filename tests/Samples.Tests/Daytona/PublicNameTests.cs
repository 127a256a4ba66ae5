using System.Text;
using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Daytona;

/// <summary>The page: "only public data". Where the real tool took private names for public ones, by never asking.</summary>
public sealed class PublicNameTests : IAsyncLifetime
{
    private static readonly (string Repository, string Image, string Told)[] Vectors =
    [
        ("https://github.com/acme/private-repo", "acme/secret-app:1.2", "null github null docker_hub"),
        ("https://user:ghp_acme@github.com/daytonaio/sample-go", "registry.acme.corp/team/app:1", "null github null other"),
        ("http://10.0.0.5/acme.git", "ghcr.io/acme/private:latest", "null other null ghcr"),
        ("file:///home/acme/repo", "acmeapp", "null other null docker_hub"),
        ("git@github.com:acme/x.git", "10.0.0.1:5000/acme", "null other null other"),
        ("https://gitlab.com/acme/x", "python:3.12", "null gitlab python docker_hub"),
        ("", "library/acme", "null other null docker_hub"),
    ];

    private readonly DaytonaSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public async ValueTask InitializeAsync()
    {
        _sandbox.SendNow(_receiver);
        _sandbox["ACME_SECRET"] = "acme";
        await _sandbox.ServeAsync();
        await _sandbox.RunAsync("create", "first");
    }

    [Fact]
    public async Task What_is_not_listed_is_told_by_its_host_alone()
    {
        // As the command line does, without starting it seven times.
        using var client = new HttpClient { BaseAddress = _sandbox.Server };
        client.DefaultRequestHeaders.Add("X-Daytona-Telemetry", _sandbox.EnvironmentOf("first")["DAYTONA_TELEMETRY_HANDOVER"]);
        for (int i = 0; i < Vectors.Length; i++)
        {
            string body = JsonSerializer.Serialize(new { Id = $"acme{i}", Vectors[i].Repository, Vectors[i].Image, State = "" });
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            Assert.True((await client.PostAsync("/workspace", content)).IsSuccessStatusCode, body);
        }

        var told = new List<string>();
        var wire = new StringBuilder();
        while (told.Count < Vectors.Length + 1)
        {
            ReceivedRequest request = await _receiver.NextAsync();
            wire.Append(request.Head).Append(Encoding.UTF8.GetString(request.Body));
            told.AddRange(DaytonaSandbox.EventsOf(request).Where(each => each.GetProperty("event").GetString() == "server_workspace").Select(each => Told(each.GetProperty("properties"))));
        }

        Assert.Equal(Vectors.Select(vector => vector.Told), told.Skip(1));
        Assert.DoesNotContain("acme", wire.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    public ValueTask DisposeAsync()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string Told(JsonElement fields) =>
        $"{fields.GetProperty("repository").GetString() ?? "null"} {fields.GetProperty("repository_host")} {fields.GetProperty("image").GetString() ?? "null"} {fields.GetProperty("image_registry")}";
}
