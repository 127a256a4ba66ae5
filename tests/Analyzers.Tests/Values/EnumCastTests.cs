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

    [Theory]
    [InlineData("(int)Enum.Parse<Mode>(args[0])")]
    [InlineData("(int)(Mode)Enum.Parse(typeof(Mode), args[0])")]
    [InlineData("Enum.TryParse(args[0], out Mode m) ? (int)m : 0")]
    [InlineData("Convert.ToInt32(Enum.Parse<Mode>(args[0]))")]
    [InlineData("args.Sum(each => (int)Enum.Parse<Mode>(each))")]
    [InlineData("(int)Console.ReadKey().Key")]
    public Task A_number_that_was_read_as_an_enum_is_refused_as_a_number(string expression) => Flows.Count("{|PST0302:" + expression + "|}");

    [Theory]
    [InlineData("Mode.Fast + args[0].Length")]
    [InlineData("(Mode)(object)args[0].Length")]
    [InlineData("(Mode)Enum.ToObject(typeof(Mode), args[0].Length)")]
    [InlineData("(Mode)Enum.ToObject(typeof(Mode), Environment.TickCount)")]
    public Task A_number_that_becomes_an_enum_without_a_cast_is_refused(string expression) =>
        Flows.Statements("return new Done(1, {|PST0303:" + expression + "|});");

    [Theory]
    [InlineData("Mode mode = Mode.Fast; mode += args[0].Length;", "mode")]
    [InlineData("Mode mode = Mode.Fast; mode -= Environment.TickCount;", "mode")]
    [InlineData("int n = 0; Other.Fill(ref n);", "(Mode)n")]
    [InlineData("int n = 0; System.Threading.Interlocked.Exchange(ref n, args[0].Length);", "(Mode)n")]
    [InlineData("int n = 0; System.Threading.Interlocked.Exchange(ref n, Environment.TickCount);", "(Mode)n")]
    public Task A_number_that_was_changed_is_no_constant(string statements, string expression) => Flows.Statements(
        statements + " return new Done(1, {|PST0303:" + expression + "|});", "private static class Other { public static void Fill(ref int n) => n = Environment.TickCount; }");

    [Fact]
    public Task A_number_that_was_exchanged_is_as_personal_as_the_other() => Flows.Statements("""
        int n = 0;
        System.Threading.Interlocked.Exchange(ref n, args[0].Length);
        return new Done({|PST0302:n|});
        """);

    [Theory]
    [InlineData("Enum.TryParse(args[0], out Mode mode); return new Done(1, mode, mode == Mode.Fast);")]
    [InlineData("Mode? mode = Enum.TryParse(args[0], out Mode m) ? m : null; return new Done(1, mode ?? Mode.Safe);")]
    [InlineData("var mode = Enum.Parse<Mode>(args[0]); return new Done(mode switch { Mode.Fast => 1, _ => 2 }, mode);")]
    [InlineData("var parts = args.Select(Enum.Parse<Parts>).Aggregate((x, y) => x | y); return new Done(1, Parts: parts | Parts.First);")]
    [InlineData("var modes = args.Select(each => Enum.Parse<Mode>(each)).ToList(); return new Done(modes.Count, modes[0], modes.Contains(Mode.Fast));")]
    [InlineData("return new Done(1, (Mode)Enum.ToObject(typeof(Mode), 1));")]
    [InlineData("return new Done(1, Ok: Console.ReadKey().Key == ConsoleKey.Enter);")]
    [InlineData("Mode mode = Mode.Fast; mode += 1; return new Done(1, mode);")]
    [InlineData("int n = 0; System.Threading.Interlocked.Increment(ref n); return new Done(n);")]
    [InlineData("int[] weights = [1, 5]; return new Done(weights[(int)Enum.Parse<Mode>(args[0])]);")]
    [InlineData("return new Done((long)Math.Round(2.5, Enum.Parse<MidpointRounding>(args[0])));")]
    [InlineData("return new Done(1, (Mode)((int)Enum.Parse<Parts>(args[0]) % 2));")]
    [InlineData("void Watch(FileSystemEventArgs e) => new Done((int)e.ChangeType); Watch(null!);")]
    [InlineData("object mode = Mode.Fast; return new Done(1, (Mode)mode);")]
    public Task A_member_stays_a_member(string statements) => Flows.Statements(statements);
}
