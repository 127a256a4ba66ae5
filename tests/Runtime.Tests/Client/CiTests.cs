using System.Text.Json;
using System.Text.RegularExpressions;
using Plainsight.Consent;
using Plainsight.Disk;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Client;

/// <summary>An app that declares <see cref="CiPolicy.Mark"/>, in continuous integration and elsewhere.</summary>
public sealed partial class CiTests : IDisposable
{
    private readonly Sandbox _sandbox = new() { Definition = TestApp.Definition.With(ConsentModel.OptOut, CiPolicy.Mark) };
    private readonly FakeTransport _transport = new();

    public CiTests()
    {
        _sandbox.Transport = _transport;
        _sandbox.Variables.Remove("TESTAPP_TELEMETRY");
        _sandbox.Variables["CI"] = "true";
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Each_run_shows_the_notice_and_sends_at_its_end()
    {
        for (int run = 1; run <= 2; run++)
        {
            _sandbox.Error.GetStringBuilder().Clear();
            Assert.True(Run());

            Assert.StartsWith("testapp reports how it is used to http://127.0.0.1/, and takes this run for continuous integration (CI=true (environment)):\n", Error, StringComparison.Ordinal);
            Assert.Contains("  cli_build: duration_ms,", Error, StringComparison.Ordinal);
            Assert.Contains("TESTAPP_NO_TELEMETRY=1", Error, StringComparison.Ordinal);
            Assert.Equal(run, _transport.Requests.Length);
        }
    }

    [Fact]
    public void The_id_is_marked_new_in_each_run_and_the_same_in_one()
    {
        Run(static client => client.Track(BuildFinished.Example));
        Run();

        string[] ids = [.. _transport.Bodies.Select(Id)];
        Assert.Equal(3, ids.Length);
        Assert.All(ids, static id => Assert.Matches(Marked(), id));
        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public void Nothing_is_left_on_the_disk()
    {
        Run();
        Assert.Empty(_sandbox.Files);
    }

    [Fact]
    public void Nothing_is_left_on_the_disk_by_a_receiver_that_is_down()
    {
        _transport.Answer = static () => new TransportResult(0, "Connection refused");
        Run();
        Assert.NotEmpty(_transport.Requests);
        Assert.Empty(_sandbox.Files);
    }

    [Fact]
    public void The_end_does_not_wait_for_ever_for_a_receiver_that_never_answers()
    {
        using var receiver = new Receiver { Answer = static _ => null };
        _sandbox.Transport = null;
        TelemetryClient client = _sandbox.Start(receiver.Url);
        client.Track(new Ping());
        client.Dispose();

        Assert.NotEmpty(receiver.Requests);
        Assert.Empty(_sandbox.Files);
    }

    [Theory]
    [InlineData("TESTAPP_NO_TELEMETRY", "1")]
    [InlineData("DO_NOT_TRACK", "1")]
    [InlineData("TESTAPP_TELEMETRY", "0")]
    public void A_no_is_a_no(string name, string value)
    {
        _sandbox.Variables[name] = value;
        AssertOff();
    }

    [Fact]
    public void A_recorded_no_is_a_no()
    {
        Assert.True(_sandbox.State.TryUpdate(state => state.Refuse(_sandbox.State.Today), out _));
        AssertOff();
    }

    [Fact]
    public void A_recorded_no_is_a_no_whatever_the_order()
    {
        _sandbox.Definition = TestApp.Definition.With(ConsentModel.OptOut, CiPolicy.Mark, precedence: "ci flag switch project user recorded");
        A_recorded_no_is_a_no();
    }

    [Fact]
    public void A_state_that_cannot_be_read_is_off()
    {
        Assert.True(PrivateDirectory.TryCreate(_sandbox.Directory, out _));
        File.WriteAllText(_sandbox.State.File!, "consent off");
        AssertOff();
    }

    [Fact]
    public void A_notice_that_nobody_can_see_sends_nothing()
    {
        _sandbox.Error.Dispose();
        AssertOff();
    }

    [Theory]
    [InlineData(ConsentModel.OptOut, CiPolicy.Off)]
    [InlineData(ConsentModel.OptIn, CiPolicy.Mark)]
    public void Without_the_declaration_or_a_yes_it_is_off(ConsentModel consent, CiPolicy ci)
    {
        _sandbox.Definition = TestApp.Definition.With(consent, ci);
        AssertOff();
    }

    [Fact]
    public void An_opt_in_app_that_is_switched_on_marks_its_id_and_keeps_nothing()
    {
        _sandbox.Definition = TestApp.Definition.With(ConsentModel.OptIn, CiPolicy.Mark);
        _sandbox.Variables["TESTAPP_TELEMETRY"] = "1";
        Run();

        Assert.Matches(Marked(), Id(Assert.Single(_transport.Bodies)));
        Assert.Empty(_sandbox.Files);
        Assert.Equal("", Error);
    }

    [Fact]
    public void A_recorded_id_is_not_used_and_stays()
    {
        Assert.True(_sandbox.State.TryUpdate(state => state.Agree(DocumentedField.Hashes(_sandbox.Definition), _sandbox.State.Today), out _));
        _sandbox.Variables.Remove("CI");
        Run(Flush);
        _sandbox.Variables["CI"] = "true";
        string[] files = _sandbox.Files;
        Run();

        Assert.Equal(_sandbox.State.Read().Ids.Single().Value.ToString("D"), Id(_transport.Bodies[0]));
        Assert.Matches(Marked(), Id(_transport.Bodies[^1]));
        Assert.Equal(files, _sandbox.Files);
    }

    [Fact]
    public void Outside_it_the_first_run_shows_the_notice_and_sends_nothing()
    {
        _sandbox.Variables.Remove("CI");
        Assert.False(Run());
        Assert.True(Run(Flush));
        Assert.DoesNotMatch(Marked(), Id(Assert.Single(_transport.Bodies)));
    }

    [Fact]
    public void A_host_that_the_app_counts_as_such_is_one()
    {
        _sandbox.Variables.Remove("CI");
        _sandbox.Exists = static path => path == "/.dockerenv";
        Assert.False(Run());

        _sandbox.Definition = TestApp.Definition.With(ConsentModel.OptOut, CiPolicy.Mark, HostKinds.Docker | HostKinds.Kubernetes);
        _sandbox.Error.GetStringBuilder().Clear();
        Assert.True(Run());
        Assert.Contains("(/.dockerenv (counts as continuous integration))", Error, StringComparison.Ordinal);
        Assert.Matches(Marked(), Id(Assert.Single(_transport.Bodies)));
    }

    [Fact]
    public void A_counted_host_is_off_where_the_policy_is()
    {
        _sandbox.Variables.Remove("CI");
        _sandbox.Variables["KUBERNETES_SERVICE_HOST"] = "10.0.0.1";
        _sandbox.Definition = TestApp.Definition.With(ConsentModel.OptOut, ciIncludes: HostKinds.Kubernetes);
        AssertOff();
    }

    [Theory]
    [InlineData(SinkKind.PostHog)]
    [InlineData(SinkKind.Segment)]
    [InlineData(SinkKind.Otlp)]
    [InlineData(SinkKind.OtlpJson)]
    [InlineData(SinkKind.CloudEvents)]
    public void Each_sink_sends_the_mark(SinkKind sink)
    {
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), sink, "phc_0123456789").With(ConsentModel.OptOut, CiPolicy.Mark);
        Run();
        Assert.Matches(AnyMarked(), Assert.Single(_transport.Bodies));
    }

    private string Error => _sandbox.Error.ToString();

    private bool Run(Action<TelemetryClient>? more = null)
    {
        using TelemetryClient client = _sandbox.Start(Sandbox.Endpoint);
        client.Track(new Ping());
        more?.Invoke(client);
        return client.IsOn;
    }

    private static void Flush(TelemetryClient client) => Assert.True(client.Flush(Patience.Long));

    private void AssertOff()
    {
        string[] files = _sandbox.Files;
        Assert.False(Run());
        Assert.Empty(_transport.Requests);
        Assert.Equal(files, _sandbox.Files);
    }

    private static string Id(string body) => JsonDocument.Parse(body).RootElement.GetProperty("context").GetProperty("instance_id").GetString()!;

    [GeneratedRegex(@"\Aci-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\z")]
    private static partial Regex Marked();

    [GeneratedRegex(@"ci-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")]
    private static partial Regex AnyMarked();
}
