using System.Text.Json;
using Plainsight.Cli;
using Plainsight.State;
using Plainsight.Tests.Consent;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Cli;

public sealed class ForgetTests : CommandTest
{
    private readonly FakeTransport _transport = new();

    [Fact]
    public void Forget_is_off_and_names_whom_to_give_the_id_to()
    {
        StoredId id = SayYes();

        Assert.Equal(0, Run("forget"));

        Assert.Equal((false, 2), (State.Consent, State.Epoch));
        Assert.False(State.HasSecrets);
        Assert.Equal(
            $"""
            Telemetry is off.
            Deleted the id {id.Value:D}, known to https://api.docglow.com
            To have what was sent deleted, give {id.Value:D} to https://github.com/docglow/docglow/issues
            Switch it on again: docglow telemetry on

            """.ReplaceLineEndings("\n"),
            Output);
        Assert.DoesNotContain(id.Secret, Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://docglow.example/privacy", "No id is kept here, so that nothing that was sent can be found by one.\nQuestions go to https://docglow.example/privacy\n")]
    [InlineData(null, "No id is kept here, so that nothing that was sent can be found by one.\n")]
    public void Forget_without_an_id_says_that_nothing_can_be_found(string? contact, string sentence)
    {
        Definition = Apps.Docglow(contact: contact, erasure: true);
        Assert.Equal(0, Run("forget"));
        Assert.Contains(sentence, Output, StringComparison.Ordinal);
        Assert.False(State.Consent);
    }

    [Fact]
    public void A_receiver_that_deletes_is_asked_with_the_secret()
    {
        StoredId id = SayYes(erasure: true);

        Assert.Equal(0, Run("forget"));

        TransportRequest request = Assert.Single(_transport.Requests);
        TransportRequest expected = TransportRequest.Erasure(Apps.Endpoint, id.Value.ToString("D"), id.Secret);
        Assert.Equal((expected.Endpoint, expected.Authorization, true), (request.Endpoint, request.Authorization, request.IsErasure));
        Assert.Contains($"{Apps.Endpoint} took the request to delete what was sent under {id.Value:D} (204)\n", Output, StringComparison.Ordinal);
        Assert.DoesNotContain(id.Secret, Output, StringComparison.Ordinal);
        Assert.DoesNotContain("give ", Output, StringComparison.Ordinal);
        Assert.False(State.HasSecrets);
    }

    [Theory]
    [InlineData(500, null, "500")]
    [InlineData(404, null, "404")]
    [InlineData(0, "Connection refused", "failed (Connection refused)")]
    [InlineData(200, null, "200, with a page that no receiver of events gives")]
    public void A_request_that_fails_leaves_telemetry_off_and_prints_once_how_to_repeat_it(int status, string? failure, string answer)
    {
        StoredId id = SayYes(erasure: true);
        _transport.Answer = () => new TransportResult(status, failure);

        Assert.Equal(1, Run("forget"));

        Assert.Equal(
            $"The receiver did NOT delete what was sent: DELETE {Apps.Endpoint} -> {answer}. The secret is deleted here, so this is the one place where it stands. "
            + $"To ask again: curl -X DELETE --user {id.Value:D}:{id.Secret} {ShellText.Quote(Apps.Endpoint)}\n",
            Errors);
        Assert.Contains($"give {id.Value:D} to https://github.com/docglow/docglow/issues\n", Output, StringComparison.Ordinal);
        Assert.False(State.Consent);
        Assert.False(State.HasSecrets);
        Assert.Equal(0, Run("forget"));
        Assert.DoesNotContain(id.Secret, Output + Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://a.example/?x=1&y=$(z)", "'https://a.example/?x=1&y=$(z)'")]
    [InlineData("https://a.example/'z", "'https://a.example/%27z'")]
    public void The_shell_reads_nothing_into_a_receiver(string url, string word) =>
        Assert.Equal(OperatingSystem.IsWindows() ? $"\"{url}\"" : word, ShellText.Quote(url));

    [Fact]
    public void Off_comes_before_the_request()
    {
        SayYes(erasure: true);
        bool? answer = null;
        _transport.Answer = () =>
        {
            answer = State.Consent;
            return new TransportResult(204, null) { IsReceiver = true };
        };

        Run("forget");

        Assert.False(answer);
    }

    [Fact]
    public void An_id_of_another_receiver_is_not_given_to_this_one()
    {
        StoredId id = SayYes(erasure: true);
        World.Variables["DOCGLOW_TELEMETRY_ENDPOINT"] = "https://elsewhere.example/";

        Assert.Equal(0, Run("forget"));

        Assert.Empty(_transport.Requests);
        Assert.Contains($"give {id.Value:D} to", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_a_kill_switch_nothing_is_sent()
    {
        StoredId id = SayYes(erasure: true);
        World.Variables["DO_NOT_TRACK"] = "1";

        Assert.Equal(1, Run("forget"));

        Assert.Empty(_transport.Requests);
        Assert.Contains("not sent, because of DO_NOT_TRACK=1 (environment). ", Errors, StringComparison.Ordinal);
        Assert.Contains(id.Secret, Errors, StringComparison.Ordinal);
        Assert.False(State.HasSecrets);
    }

    [Fact]
    public void In_a_run_with_the_off_flag_nothing_is_sent()
    {
        StoredId id = SayYes(erasure: true);
        Definition = Apps.Docglow(erasure: true, flags: true);
        World.Arguments = ["telemetry", "forget", "--no-telemetry"];

        Assert.Equal(1, Run("forget", "--no-telemetry"));

        Assert.Empty(_transport.Requests);
        Assert.Contains("not sent, because of --no-telemetry (command line). ", Errors, StringComparison.Ordinal);
        Assert.Contains(id.Secret, Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_that_cannot_be_stored_asks_nobody()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        SayYes(erasure: true);
        File.SetUnixFileMode(World.StateFile, UnixFileMode.UserRead);

        Assert.Equal(1, Run("forget"));

        Assert.Empty(_transport.Requests);
        Assert.StartsWith("Telemetry could NOT be switched off", Errors, StringComparison.Ordinal);
        Assert.True(State.HasSecrets);
    }

    [Fact]
    public void The_machine_form_says_the_same()
    {
        StoredId id = SayYes(erasure: true);
        _transport.Answer = static () => new TransportResult(500, null);

        Assert.Equal(1, Run("forget", "--json"));

        JsonElement forget = JsonDocument.Parse(Output).RootElement;
        Assert.Equal(("off", "failed", "500"), (forget.GetProperty("telemetry").GetString(), forget.GetProperty("erasure").GetString(), forget.GetProperty("erasure_answer").GetString()));
        Assert.Equal(
            (Apps.Endpoint, id.Value.ToString("D"), id.Secret),
            (forget.GetProperty("retry").GetProperty("url").GetString(), forget.GetProperty("retry").GetProperty("id").GetString(), forget.GetProperty("retry").GetProperty("secret").GetString()));
        Assert.DoesNotContain(id.Secret, Errors, StringComparison.Ordinal);
        Assert.Equal("not-offered", RunJson("forget").GetProperty("erasure").GetString());
    }

    private StoredId SayYes(bool erasure = false)
    {
        Definition = Apps.Docglow(erasure: erasure);
        World.Transport = _transport;
        Run("on");
        return State.Ids.Single();
    }
}
