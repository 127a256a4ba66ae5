namespace Analyzers.Tests.Rules;

/// <summary>PST0002, PST0003 and PST0009 across declarations.</summary>
public sealed class CatalogTests
{
    private const string App = "[TelemetryApp(\"demo\")] public static partial class Demo;";

    [Fact]
    public Task One_app_with_its_context_and_events_is_silent() => Verify.Catalog(App, """
        [TelemetryContext] public readonly partial record struct Surroundings(OsFamily Os);
        [TelemetryEvent] public readonly partial record struct First(bool Ok);
        [TelemetryEvent] public readonly partial record struct Second(bool Ok);
        """);

    [Fact]
    public Task Two_apps_are_both_refused() => Verify.Catalog(
        "[TelemetryApp(\"one\")] public static partial class {|PST0009:One|};",
        "[TelemetryApp(\"two\")] public static partial class {|PST0009:Two|};");

    [Fact]
    public Task Two_contexts_are_both_refused() => Verify.Catalog(App, """
        [TelemetryContext] public readonly partial record struct {|PST0009:First|}(OsFamily Os);
        [TelemetryContext] public readonly partial record struct {|PST0009:Second|}(CpuFamily Cpu);
        """);

    [Fact]
    public Task Without_an_app_everything_is_refused() => Verify.Catalog("""
        [TelemetryContext] public readonly partial record struct {|PST0009:Surroundings|}(OsFamily Os);
        [TelemetryEvent] public readonly partial record struct {|PST0009:Done|}(bool Ok);
        [TelemetryGroup] public readonly partial record struct Shape(bool Ok);
        """);

    [Fact]
    public Task A_compilation_without_declarations_is_silent() => Verify.Catalog("public static class Nothing;");

    [Fact]
    public Task Each_holder_of_an_event_name_is_refused() => Verify.Catalog(
        App,
        "[TelemetryEvent(\"done\")] public readonly partial record struct {|PST0002:First|}(bool Ok);",
        "[TelemetryEvent(\"done\")] public readonly partial record struct {|PST0002:Second|}(bool Ok);",
        "[TelemetryEvent(\"done\", Version = 2)] public readonly partial record struct Third(bool Ok);");

    [Fact]
    public Task Inlined_names_must_not_collide() => Verify.Catalog("""
        [TelemetryApp("demo"), TelemetryEnvelope(Context = "", Fields = "", Time = null)] public static partial class Demo;
        [TelemetryContext] public readonly partial record struct Surroundings(OsFamily Os, [Wire("version")] AppVersion {|PST0003:App|});
        [TelemetryEvent] public readonly partial record struct First(bool {|PST0003:Os|}, bool Time);
        [TelemetryEvent] public readonly partial record struct Second(bool Ok, [Wire("event")] bool {|PST0003:Kind|});
        """);

    [Fact]
    public Task Names_in_different_objects_do_not_collide() => Verify.Catalog(App, """
        [TelemetryContext] public readonly partial record struct Surroundings([Wire("event")] OsFamily Os);
        [TelemetryEvent] public readonly partial record struct Done([Wire("event")] bool Ok, bool Os);
        """);
}
