namespace Analyzers.Tests.Rules;

/// <summary>PST0002 and PST0003: names and values on the wire.</summary>
public sealed class WireNameTests
{
    [Theory]
    [InlineData("cli_build")]
    [InlineData("$pageview")]
    [InlineData("daytona.command-run")]
    [InlineData("BuildDone")]
    public Task A_plain_event_name_is_silent(string name) =>
        Verify.Declaration($"[TelemetryEvent(\"{name}\", Version = 3)] public readonly partial record struct Done(bool Ok);");

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"two words\"")]
    [InlineData("\"größe\"")]
    [InlineData("\"a_name_that_is_so_long_that_it_does_not_fit_in_sixty_four_characters_\"")]
    [InlineData("\"2024\"")]
    [InlineData("\"10.0.0.1\"")]
    [InlineData("\"done\", Version = 0")]
    public Task An_unfit_event_name_or_version_is_refused(string arguments) =>
        Verify.Declaration($"[{{|PST0002:TelemetryEvent({arguments})|}}] public readonly partial record struct Done(bool Ok);");

    [Theory]
    [InlineData("[{|PST0003:Wire(\"\")|}] bool Ok")]
    [InlineData("[{|PST0003:Wire(\"is ok\")|}] bool Ok")]
    [InlineData("bool {|PST0003:Größe|}")]
    [InlineData("bool Ok, [Wire(\"ok\")] bool {|PST0003:Fine|}")]
    [InlineData("TimeSpan Elapsed, int {|PST0003:ElapsedMs|}")]
    public Task An_unfit_field_name_is_refused(string parameters) => Verify.Fields(parameters);

    [Theory]
    [InlineData("Ok, [Wire(\"fine.v2\")] Better", "Kind")]
    [InlineData("[Wire(\"deadbeef\")] Word, [Wire(\"1.2.3\")] Three, [Wire(\"abc1234\")] Short", "Kind")]
    [InlineData("[Wire(\"7f3a9c2e\")] Hash", "{|PST0003:Kind|}")]
    [InlineData("[Wire(\"7F3A-9C2E\")] Hash", "{|PST0003:Kind|}")]
    [InlineData("[Wire(\"404\")] NotFound", "{|PST0003:Kind|}")]
    [InlineData("[Wire(\"127.0.0.1\")] Loopback", "{|PST0003:Kind|}")]
    [InlineData("[Wire(\"two words\")] Two", "{|PST0003:Kind|}")]
    [InlineData("Größe", "{|PST0003:Kind|}")]
    [InlineData("FooBar, Foo_Bar", "{|PST0003:Kind|}")]
    public Task Values_are_checked(string members, string type) =>
        Verify.Fields(type + " Kind", "public enum Kind { " + members + " }");

    [Theory]
    [InlineData("Demo")]
    [InlineData("1demo")]
    [InlineData("de/mo")]
    [InlineData("")]
    public Task An_app_name_that_is_no_directory_name_is_refused(string name) =>
        Verify.Declaration($"[{{|PST0003:TelemetryApp(\"{name}\")|}}] public static partial class Demo;");

    [Theory]
    [InlineData("TelemetryEnvelope(Event = null, Context = \"\", Fields = \"\")", false)]
    [InlineData("TelemetryEnvelope(Event = \"\")", true)]
    [InlineData("TelemetryEnvelope(Event = \"my event\")", true)]
    [InlineData("TelemetryEnvelope(Event = \"id\")", true)]
    [InlineData("TelemetryEnvelope(Context = \"data\", Fields = \"data\")", true)]
    public Task Envelope_keys_are_checked(string attribute, bool refused) =>
        Verify.Declaration($"[TelemetryApp(\"demo\")] [{(refused ? "{|PST0003:" + attribute + "|}" : attribute)}] public static partial class Demo;");
}
