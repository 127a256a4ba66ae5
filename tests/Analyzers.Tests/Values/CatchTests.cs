namespace Analyzers.Tests.Values;

/// <summary>An exception's message in a catch, and what else crosses try, catch and finally.</summary>
public sealed class CatchTests
{
    [Fact]
    public Task The_length_of_a_message_is_refused_in_a_catch() => Flows.Statements("""
        try { Console.WriteLine(); }
        catch (IOException e)
        {
            return new Done({|PST0302:e.Message.Length|});
        }
        """);

    [Fact]
    public Task A_message_leaves_the_catch_in_a_local() => Flows.Statements("""
        string text = "";
        try { Console.WriteLine(); }
        catch (Exception e) when (e is not OutOfMemoryException) { text = e.Message; }
        return new Done({|PST0302:text.Length|});
        """);

    [Fact]
    public Task What_a_try_read_before_it_failed_is_known_in_the_catch() => Flows.Statements("""
        int length = 0;
        try
        {
            length = Environment.UserName.Length;
            Console.WriteLine();
            length = 0;
        }
        catch (Exception)
        {
            return new Done({|PST0302:length|});
        }
        """);

    [Fact]
    public Task A_finally_sees_what_the_try_read() => Flows.Statements("""
        int length = 0;
        try { length = Environment.UserName.Length; }
        finally { Keep(new Done({|PST0302:length|})); }
        """, "static void Keep(object value) { }");

    [Fact]
    public Task What_a_finally_reads_is_known_after_it() => Flows.Statements("""
        int length = 0;
        try { Console.WriteLine(); }
        finally { length = Environment.UserName.Length; }
        return new Done({|PST0302:length|});
        """);

    [Fact]
    public Task A_using_does_not_hide_a_value() => Flows.Statements("""
        using var reader = new StringReader(args[0]);
        int first = reader.Read();
        return new Done({|PST0302:first|});
        """);

    [Fact]
    public Task The_kind_of_an_exception_is_silent() => Flows.Statements("""
        Mode mode = Mode.Fast;
        try { Console.WriteLine(); }
        catch (IOException) { mode = Mode.Safe; }
        catch (Exception e) { return new Done(e.HResult, e is IOException ? Mode.Safe : mode); }
        return new Done(0, mode);
        """);
}
