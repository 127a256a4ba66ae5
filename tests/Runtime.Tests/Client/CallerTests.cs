using Plainsight.Consent;
using Plainsight.Testing;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

/// <summary>A server that sends on behalf of its callers.</summary>
public sealed class CallerTests : IDisposable
{
    private static readonly Guid s_alice = new("a11ce000-54bb-4e98-8f3e-5a02e7d7c90e");
    private static readonly Guid s_bob = new("b0b00000-54bb-4e98-8f3e-5a02e7d7c90e");

    private readonly Sandbox _server = new();
    private readonly FakeTransport _transport = new();

    public CallerTests() => _server.Transport = _transport;

    public void Dispose() => _server.Dispose();

    [Fact]
    public void Events_carry_the_id_of_their_caller()
    {
        using TelemetryClient server = _server.Start(Sandbox.Endpoint);

        server.For(Of(s_alice)).Track(BuildFinished.Example);
        server.For(Of(s_bob)).Track(BuildFinished.Example);
        server.Track(BuildFinished.Example);
        server.Flush(Patience.Long);

        string own = _server.State.Read().Ids.Single().Value.ToString("D");
        Assert.Equal(3, _transport.Bodies.Length);
        Assert.All(
            _transport.Bodies.Zip([s_alice.ToString("D"), s_bob.ToString("D"), own]),
            static each => Assert.Contains($"\"instance_id\":\"{each.Second}\"", each.First, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("true")]
    [InlineData(HandoverText.Off)]
    public void A_caller_who_is_off_or_says_nothing_is_not_told_of(string? handover)
    {
        using TelemetryClient server = _server.Start(Sandbox.Endpoint);

        Assert.Same(TelemetryClient.Off, server.For(handover));
    }

    [Fact]
    public void A_caller_for_another_receiver_is_not_told_of()
    {
        using TelemetryClient server = _server.Start(Sandbox.Endpoint);
        string other = HandoverText.Write(HandoverText.Target("testapp", "https://other.example.com"), new InstallId(s_alice), DocumentedField.Hashes(TestApp.Definition));

        Assert.False(server.For(other).IsOn);
    }

    [Fact]
    public void A_caller_cannot_switch_a_server_on()
    {
        _server.Variables["DO_NOT_TRACK"] = "1";
        using TelemetryClient server = _server.Start(Sandbox.Endpoint);

        Assert.False(server.For(Of(s_alice)).IsOn);
        Assert.False(Directory.Exists(_server.Directory));
    }

    [Fact]
    public void A_caller_without_an_id_is_told_of_without_one()
    {
        using TelemetryClient server = _server.Start(Sandbox.Endpoint);

        server.For(HandoverText.Write(Target, null, DocumentedField.Hashes(TestApp.Definition))).Track(BuildFinished.Example);
        server.Flush(Patience.Long);

        Assert.DoesNotContain("instance_id", Assert.Single(_transport.Bodies), StringComparison.Ordinal);
        Assert.Empty(_server.State.Read().Ids);
    }

    [Fact]
    public void Only_fields_travel_that_operator_and_caller_agreed_to()
    {
        _server.Variables.Remove("TESTAPP_TELEMETRY");
        _server.State.TryUpdate(state => state.Agree(Hashes("result", "duration_ms", "instance_id"), _server.State.Today), out _);
        using TelemetryClient server = _server.Start(Sandbox.Endpoint);
        TelemetryClient caller = server.For(HandoverText.Write(Target, new InstallId(s_alice), Hashes("result", "features", "app_version")));

        caller.Track(BuildFinished.Example);
        server.Flush(Patience.Long);

        string body = Assert.Single(_transport.Bodies);
        Assert.Contains("\"fields\":{\"result\":\"success\"}", body, StringComparison.Ordinal);
        Assert.All(["instance_id", "app_version", "duration_ms", "features"], name => Assert.DoesNotContain(name, body, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_handed_on_for_a_caller_is_what_both_agreed_to_under_the_callers_id()
    {
        using TelemetryClient server = _server.Start(Sandbox.Endpoint);
        TelemetryClient caller = server.For(HandoverText.Write(Target, new InstallId(s_alice), Hashes("result", "instance_id")));

        CallerConsent handed = HandoverText.Read(caller.Handover());

        Assert.Equal((true, s_alice), (handed.IsOn, handed.Id!.Value.Value));
        Assert.All(DocumentedField.All(TestApp.Definition), field => Assert.Equal(field.Path is "result" or "instance_id", handed.Agreed.Contains(field.ConsentHash)));
        Assert.Empty(_server.State.Read().Ids);
    }

    [Fact]
    public void The_same_text_gives_the_same_client_and_ever_new_ones_do_not_pile_up()
    {
        using TelemetryClient server = _server.Start(Sandbox.Endpoint);
        string handover = Of(s_alice);
        TelemetryClient first = server.For(handover);

        Assert.Same(first, server.For(handover));
        var gone = new List<WeakReference>();
        AskForMany(server, gone);
        GC.Collect();
        Assert.InRange(gone.Count(static each => each.IsAlive), 0, 300);
        Assert.True(server.For(handover).IsOn);
    }

    [Fact]
    public void A_request_of_a_known_caller_costs_no_memory()
    {
        using TelemetryClient server = _server.Start(Sandbox.Endpoint);
        string handover = Of(s_alice);
        server.For(handover).Track(BuildFinished.Example);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            server.For(handover);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Disposing_a_callers_client_leaves_the_servers_alone()
    {
        using TelemetryClient server = _server.Start(Sandbox.Endpoint);
        server.For(Of(s_alice)).Dispose();

        server.Track(BuildFinished.Example);
        server.Flush(Patience.Long);

        Assert.Single(_transport.Bodies);
    }

    [Fact]
    public void A_no_of_the_operator_ends_every_caller()
    {
        using TelemetryClient server = _server.Start(Sandbox.Endpoint);
        TelemetryClient caller = server.For(Of(s_alice));
        caller.Track(BuildFinished.Example);
        _server.Variables["DO_NOT_TRACK"] = "1";

        server.Flush(Patience.Long);

        Assert.Empty(_transport.Bodies);
        Assert.Equal(HandoverText.Off, caller.Handover());
    }

    [Fact]
    public void A_test_records_what_callers_send()
    {
        var recorder = new TelemetryRecorder();
        using TelemetryClient server = _server.Start(null, options => options.Record(recorder));

        server.For(server.Handover()).Track(BuildFinished.Example);
        server.For("garbage").Track(BuildFinished.Example);

        Assert.Single(recorder.Events);
    }

    private static ulong Target { get; } = HandoverText.Target("testapp", Sandbox.Endpoint);

    private static string Of(Guid id) => HandoverText.Write(Target, new InstallId(id), DocumentedField.Hashes(TestApp.Definition));

    private static uint[] Hashes(params string[] paths) =>
        [.. DocumentedField.All(TestApp.Definition).Where(field => paths.Contains(field.Path)).Select(static field => field.ConsentHash)];

    // Not inlined, so that no local keeps a client alive.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void AskForMany(TelemetryClient server, List<WeakReference> gone)
    {
        for (int i = 0; i < 1000; i++)
        {
            gone.Add(new WeakReference(server.For(HandoverText.Write(Target, new InstallId(s_alice), [(uint)i]))));
        }
    }
}
