namespace Analyzers.Tests.Values;

/// <summary>PST0303: an enum value cast from any number.</summary>
public sealed class EnumCastTests
{
    [Fact]
    public Task A_cast_of_a_parameter_is_refused() => Flows.Source("""
        public static class Program { public static object Make(int code) => new Done(1, {|PST0303:(Mode)code|}); }
        """);

    [Fact]
    public Task A_cast_of_a_number_of_text_is_refused() => Flows.Statements("""
        Mode mode = (Mode)(args[0].Length % 2);
        return new Done(1, {|PST0303:mode|});
        """);

    [Fact]
    public Task A_cast_to_flags_is_refused() => Flows.Statements("""
        Parts parts = Parts.First;
        parts |= (Parts)Environment.TickCount;
        return new Done(1, Parts: {|PST0303:parts|});
        """);

    [Fact]
    public Task A_personal_number_does_not_hide_in_an_enum() => Flows.Count("{|PST0302:(int)(Mode)args[0].Length|}");

    [Fact]
    public Task A_cast_that_never_becomes_a_field_is_silent() => Flows.Source("""
        public static class Program { public static object Make(int code) { var mode = (Mode)code; return new Done(1, Ok: mode == Mode.Fast); } }
        """);

    [Theory]
    [InlineData("(Mode)1")]
    [InlineData("(Mode)(args.Length > 1 ? 1 : 0)")]
    [InlineData("(Mode)(int)DayOfWeek.Monday")]
    [InlineData("(Mode)((int)day % 2)")]
    [InlineData("default")]
    public Task A_cast_of_what_stands_in_the_code_is_silent(string expression) =>
        Flows.Statements("DayOfWeek day = args.Length > 0 ? DayOfWeek.Monday : DayOfWeek.Friday;\nreturn new Done(1, " + expression + ");");
}
