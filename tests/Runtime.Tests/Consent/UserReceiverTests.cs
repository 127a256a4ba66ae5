using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Consent;

/// <summary>A receiver and a key that stand in the user's configuration file.</summary>
public sealed class UserReceiverTests
{
    private static readonly TelemetryDefinition s_postHog = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.PostHog);

    private static readonly UserSettings s_file = new UserFile(
        "/home/me/config.toml", static _ => null, static (text, _) => text, static _ => "tracker.example.com", static _ => "phc_mine").Parse("");

    [Fact]
    public void The_variable_comes_before_the_file_and_the_file_before_the_app()
    {
        TelemetryDefinition app = Apps.Docglow();
        EndpointChoice choice = EndpointChoice.Of(app, static _ => null, null, s_file);
        Assert.Equal(("https://tracker.example.com/", "tracker.example.com (/home/me/config.toml)"), (choice.Url, choice.SetBy));
        Assert.Equal("https://mine.example.com/", EndpointChoice.Of(app, name => name == app.EndpointVariable ? "https://mine.example.com/" : null, null, s_file).Url);
        Assert.NotEqual(choice.Url, EndpointChoice.Of(app, static _ => null, null).Url);
    }

    [Fact]
    public void The_file_gives_a_key_where_the_build_has_none_and_the_variable_another()
    {
        Assert.Equal("phc_mine", KeyChoice.Of(s_postHog, static _ => null, null, s_file));
        Assert.Equal("phc_other", KeyChoice.Of(s_postHog, name => name == s_postHog.KeyVariable ? "phc_other" : null, null, s_file));
        Assert.Null(KeyChoice.Problem(s_postHog, static _ => null, endpoint: null, s_file));
        Assert.NotNull(KeyChoice.Problem(s_postHog, static _ => null, endpoint: null));
    }

    [Fact]
    public void Nothing_is_missing_before_the_file_was_read()
    {
        var inputs = new ConsentInputs { UserFile = new UserFile("/nowhere/config.toml", static _ => null, static (text, _) => text, key: static _ => "phc_mine") };
        Assert.Null(ConsentResolver.WithoutState(s_postHog, Receiver, inputs));
        inputs.User = inputs.UserFile.Parse("");
        Assert.Null(ConsentResolver.WithoutState(s_postHog, Receiver, inputs));
        Assert.Equal(ConsentSource.NotConfigured, ConsentResolver.WithoutState(s_postHog, Receiver, new ConsentInputs())?.Source);
    }

    private static string? Receiver(string name) => name == s_postHog.EndpointVariable ? "https://eu.i.posthog.com" : null;
}
