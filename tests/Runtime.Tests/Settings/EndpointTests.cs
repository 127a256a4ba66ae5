using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.State;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Settings;

public sealed class EndpointTests
{
    private const string Variable = "DOCGLOW_TELEMETRY_ENDPOINT";

    [Theory]
    [InlineData("https://x.example/a", "https://x.example/a")]
    [InlineData("HTTPS://X.example", "https://x.example/")]
    [InlineData("  https://x.example/a ", "https://x.example/a")]
    [InlineData("\"https://x.example/a\"", "https://x.example/a")]
    [InlineData("x.example/a", "https://x.example/a")]
    [InlineData("localhost:8080/a", "https://localhost:8080/a")]
    [InlineData("http://localhost:8080/a", "http://localhost:8080/a")]
    [InlineData("http://LOCALHOST", "http://localhost/")]
    [InlineData("http://127.0.0.1/a", "http://127.0.0.1/a")]
    [InlineData("http://[::1]:9/a", "http://[::1]:9/a")]
    public void An_acceptable_receiver_is_used(string text, string url) => Assert.Equal(url, Choose(text).Url);

    [Theory]
    [InlineData("http://x.example")]
    [InlineData("http://127.0.0.2")]
    [InlineData("http://127.1")]
    [InlineData("http://0.0.0.0")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("http://localhost@evil.example")]
    [InlineData("https://user:pw@x.example")]
    [InlineData("https://@x.example")]
    [InlineData("https:///p")]
    [InlineData("https:/x.example")]
    [InlineData("http:x.example")]
    [InlineData("ftp://x.example")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://x.example\\@evil.example")]
    [InlineData("https://x.example/a b")]
    [InlineData("https://")]
    public void Everything_else_is_refused_and_telemetry_is_off(string text)
    {
        EndpointChoice choice = Choose(text);
        Assert.Null(choice.Url);
        ConsentDecision decision = Decide(Apps.Docglow(), text);
        Assert.Equal((ConsentState.Off, ConsentSource.BadEndpoint), (decision.State, decision.Source));
        Assert.Contains(Variable, decision.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://me:hunter2@x.example")]
    [InlineData("https://me:pa/hunter2@x.example/v1")]
    public void A_password_in_a_refused_URL_is_not_shown(string text) =>
        Assert.DoesNotContain("hunter2", Decide(Apps.Docglow(), text).Detail, StringComparison.Ordinal);

    [Fact]
    public void A_path_with_an_at_is_no_password() =>
        Assert.Contains("http://x.example:8080/@scope", Decide(Apps.Docglow(), "http://x.example:8080/@scope").Detail, StringComparison.Ordinal);

    [Fact]
    public void An_app_can_promise_its_own_endpoint_instead()
    {
        ConsentDecision decision = Decide(Apps.Docglow(badEndpoint: BadEndpoint.UseDefault), "http://x.example");
        Assert.Equal((ConsentState.On, Apps.Endpoint), (decision.State, decision.Endpoint));
    }

    [Fact]
    public void A_refused_variable_falls_to_the_project_first()
    {
        ProjectSettings project = ProjectFile.Read("docglow.yml", "telemetry:\n  endpoint: https://staging.example/\n");
        TelemetryDefinition definition = Apps.Docglow(badEndpoint: BadEndpoint.UseDefault, projectMayRedirect: true);
        Assert.Equal("https://staging.example/", EndpointChoice.Of(definition, name => name == Variable ? "ftp://x" : null, project).Url);
    }

    [Theory]
    [InlineData(false, Apps.Endpoint)]
    [InlineData(true, "https://staging.example/")]
    public void A_project_redirects_only_where_the_app_allows_it(bool allowed, string url)
    {
        ProjectSettings project = ProjectFile.Read("docglow.yml", "telemetry:\n  endpoint: https://staging.example/\n");
        Assert.Equal(url, EndpointChoice.Of(Apps.Docglow(projectMayRedirect: allowed), _ => null, project).Url);
    }

    [Fact]
    public void A_build_without_receiver_is_off_before_anything_else()
    {
        ConsentDecision decision = ConsentResolver.Resolve(Apps.Docglow(endpoint: null), name => name == "DO_NOT_TRACK" ? "1" : null, new ConsentInputs(), RecordedState.Empty);
        Assert.Equal((ConsentState.Off, ConsentSource.NotConfigured), (decision.State, decision.Source));
    }

    [Fact]
    public void A_recorded_no_is_named_before_a_refused_endpoint()
    {
        RecordedState no = RecordedState.Empty.Refuse(new DateOnly(2026, 11, 21));
        ConsentDecision decision = ConsentResolver.Resolve(Apps.Docglow(), name => name == Variable ? "ftp://x" : null, new ConsentInputs(), no);
        Assert.Equal((ConsentSource.Recorded, "Your answer of 2026-11-21"), (decision.Source, decision.Detail));
    }

    private static EndpointChoice Choose(string text) => EndpointChoice.Of(Apps.Docglow(), name => name == Variable ? text : null, null);

    private static ConsentDecision Decide(TelemetryDefinition definition, string endpoint)
    {
        RecordedState yes = RecordedState.Empty.Agree([], new DateOnly(2026, 11, 21));
        return ConsentResolver.Resolve(definition, name => name == Variable ? endpoint : null, new ConsentInputs(), yes);
    }
}
