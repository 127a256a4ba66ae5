using System.Text.Json;
using Plainsight.State;
using Plainsight.Tests.Consent;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Cli;

/// <summary>An app whose events carry the id without hyphens: whoever is asked to delete what was sent must find what the person gives them.</summary>
public sealed class IdSpellingTests : CommandTest
{
    private readonly FakeTransport _transport = new();
    private readonly StoredId _id;

    public IdSpellingTests()
    {
        Definition = Apps.Docglow(erasure: true, context: "context\ninstance_id id install compact");
        World.Transport = _transport;
        Run("on");
        _id = State.Ids.Single();
    }

    private string Sent => _id.Value.ToString("N");

    [Fact]
    public void Status_shows_it_so()
    {
        Run("status");
        Assert.Contains($"\nInstall id  {Sent}\n", Output, StringComparison.Ordinal);
        Assert.Equal(Sent, RunJson("status").GetProperty("install_id").GetString());
        Assert.Equal(Sent, RunJson("on").GetProperty("install_id").GetString());
    }

    [Fact]
    public void Off_prints_it_so()
    {
        Run("off");
        Assert.Contains($"Deleted the id {Sent}, ", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reset_prints_both_so()
    {
        JsonElement reset = RunJson("reset");
        Assert.Equal(Sent, Assert.Single(reset.GetProperty("deleted_ids").EnumerateArray()).GetString());
        Assert.Equal(State.Ids.Single().Value.ToString("N"), reset.GetProperty("install_id").GetString());
        Run("reset");
        Assert.Contains($"The new id is {State.Ids.Single().Value:N}, ", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Forget_asks_for_it_so()
    {
        Run("forget");
        Assert.Equal(TransportRequest.Erasure(Apps.Endpoint, Sent, _id.Secret).Authorization, Assert.Single(_transport.Requests).Authorization);
        Assert.Contains($"what was sent under {Sent} (204)\n", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_receiver_that_fails_is_to_be_asked_for_it_so()
    {
        _transport.Answer = static () => new TransportResult(500, null);
        Run("forget");
        Assert.Contains($"--user {Sent}:{_id.Secret} ", Errors, StringComparison.Ordinal);
        Assert.Contains($"give {Sent} to ", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_asks_again_is_told_it_so()
    {
        _transport.Answer = static () => new TransportResult(500, null);
        Run("forget", "--json");
        Assert.Equal(Sent, JsonElement.Parse(Output).GetProperty("retry").GetProperty("id").GetString());
    }
}
