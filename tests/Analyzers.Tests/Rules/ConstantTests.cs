namespace Analyzers.Tests.Rules;

/// <summary>Constants, headers and the limit of an event, each refused at its attribute.</summary>
public sealed class ConstantTests
{
    private const string App = "[TelemetryApp(\"demo\", Endpoint = \"https://example.com/events\")] public static partial class Demo;\n";

    [Theory]
    [InlineData("[TelemetryConstant(\"event_category\", \"command\")]")]
    [InlineData("[TelemetryConstant(\"$lib\", \"demo-cli\"), TelemetryConstant(\"schema\", \"v2\")]")]
    public Task A_constant_is_a_name_and_a_text(string attribute) => Event(attribute);

    [Theory]
    [InlineData("[{|PST0003:TelemetryConstant(\"event category\", \"command\")|}]")]
    [InlineData("[{|PST0003:TelemetryConstant(\"event_category\", \"a command\")|}]")]
    [InlineData("[{|PST0003:TelemetryConstant(\"event_category\", \"\")|}]")]
    [InlineData("[{|PST0003:TelemetryConstant(\"event_category\", \"10.0.0.1\")|}]")]
    [InlineData("[{|PST0003:TelemetryConstant(\"event_category\", \"42\")|}]")]
    [InlineData("[{|PST0003:TelemetryConstant(\"ok\", \"command\")|}]")]
    [InlineData("[TelemetryConstant(\"kind\", \"a\"), {|PST0003:TelemetryConstant(\"kind\", \"b\")|}]")]
    [InlineData("[{|PST0110:TelemetryConstant(\"kind\", \"user_name\")|}]")]
    public Task A_constant_that_could_be_data_is_refused(string attribute) => Event(attribute);

    [Theory]
    [InlineData("[TelemetryHeader(\"x-bypass\", Variable = \"DEMO_BYPASS\")]")]
    [InlineData("[TelemetryHeader(\"x-a\", Variable = \"A\"), TelemetryHeader(\"x-b\", Variable = \"_B2\")]")]
    [InlineData("[{|PST0405:TelemetryHeader(\"Authorization\", Variable = \"TOKEN\")|}]")]
    [InlineData("[{|PST0405:TelemetryHeader(\"cookie\", Variable = \"TOKEN\")|}]")]
    [InlineData("[{|PST0405:TelemetryHeader(\"Host\", Variable = \"TOKEN\")|}]")]
    [InlineData("[{|PST0405:TelemetryHeader(\"Content-Encoding\", Variable = \"TOKEN\")|}]")]
    [InlineData("[{|PST0405:TelemetryHeader(\"X-Forwarded-For\", Variable = \"TOKEN\")|}]")]
    [InlineData("[{|PST0405:TelemetryHeader(\"x bypass\", Variable = \"TOKEN\")|}]")]
    [InlineData("[{|PST0405:TelemetryHeader(\"x-bypass\")|}]")]
    [InlineData("[{|PST0405:TelemetryHeader(\"x-bypass\", Variable = \"A B\")|}]")]
    [InlineData("[{|PST0405:TelemetryHeader(\"x-bypass\", Variable = \"USER\")|}]")]
    [InlineData("[TelemetryHeader(\"x-a\", Variable = \"A\"), {|PST0405:TelemetryHeader(\"X-A\", Variable = \"B\")|}]")]
    public Task A_header_is_one_that_the_receiver_alone_knows(string attribute) => Verify.Declaration(attribute + App);

    [Fact]
    public Task A_header_needs_a_receiver() => Verify.Declaration(
        "[TelemetryApp(\"demo\", EndpointVariable = \"DEMO_ENDPOINT\"), {|PST0405:TelemetryHeader(\"x-bypass\", Variable = \"DEMO_BYPASS\")|}] public static partial class Demo;");

    [Fact]
    public Task A_constant_of_the_app_needs_a_context_on_the_wire() => Verify.Declaration(
        "[TelemetryApp(\"demo\"), TelemetryEnvelope(Context = null), {|PST0405:TelemetryConstant(\"source\", \"cli\")|}] public static partial class Demo;");

    [Theory]
    [InlineData("AtMostEvery = \"24h\"")]
    [InlineData("AtMostEvery = \"1m\"")]
    [InlineData("AtMostEvery = \"9999d\"")]
    [InlineData("{|PST0404:AtMostEvery = \"day\"|}")]
    [InlineData("{|PST0404:AtMostEvery = \"0h\"|}")]
    [InlineData("{|PST0404:AtMostEvery = \"24\"|}")]
    [InlineData("{|PST0404:AtMostEvery = \"24 h\"|}")]
    [InlineData("{|PST0404:AtMostEvery = \"10000d\"|}")]
    [InlineData("{|PST0404:AtMostEvery = \"1y\"|}")]
    public Task A_limit_is_a_number_of_minutes_hours_or_days(string argument) => Verify.Declaration(
        $"/// <summary>Work was done.</summary>\n[TelemetryEvent({argument})] public readonly partial record struct Done;");

    private static Task Event(string attribute) => Verify.Declaration(
        $"/// <summary>Work was done.</summary>\n/// <param name=\"Ok\">Which of our guesses about it is right?</param>\n[TelemetryEvent]{attribute} public readonly partial record struct Done(bool Ok);");
}
