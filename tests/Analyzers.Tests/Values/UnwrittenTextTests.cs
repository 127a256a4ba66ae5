namespace Analyzers.Tests.Values;

/// <summary>An exception, or another source, that becomes text with no <c>ToString</c> written.</summary>
public sealed class UnwrittenTextTests
{
    [Theory]
    [InlineData("string s = \"\"; s += e; return new Done({|PST0302:s.Length|});")]
    [InlineData("return new Done({|PST0302:string.Concat(\"x\", e).Length|});")]
    [InlineData("return new Done({|PST0302:string.Format(\"{0}\", e).Length|});")]
    [InlineData("return new Done({|PST0302:string.Format(\"{0}{1}{2}{3}\", 1, 2, 3, e).Length|});")]
    [InlineData("return new Done({|PST0302:string.Join(\",\", 1, e).Length|});")]
    [InlineData("return new Done({|PST0302:Convert.ToString(e)!.Length|});")]
    [InlineData("var text = new StringBuilder(); text.Append(e); return new Done({|PST0302:text.Length|});")]
    [InlineData("object o = e; return new Done({|PST0302:o.ToString()!.Length|});")]
    [InlineData("dynamic o = e; string text = o.ToString(); return new Done({|PST0302:text.Length|});")]
    public Task The_length_of_its_text_is_refused(string statements) => Flows.Statements("Exception e = new(); " + statements);

    [Fact]
    public Task An_address_in_a_format_is_refused() => Flows.Count("{|PST0302:string.Format(\"{0}\", System.Net.IPAddress.Loopback).Length|}");

    [Theory]
    [InlineData("object o = e; return new Done(1, Ok: o is IOException);")]
    [InlineData("object o = e; return new Done(1, Ok: Equals(o, null));")]
    [InlineData("var seen = new List<object>(); seen.Add(e); return new Done(seen.Count);")]
    [InlineData("string s = \"a\"; s += 1; return new Done(s.Length);")]
    [InlineData("Console.WriteLine(e); Trace.WriteLine(e); return new Done(e.HResult);")]
    [InlineData("object o = 3; return new Done(o.ToString()!.Length);")]
    [InlineData("var line = string.Format(\"{0}\", e); Console.Error.WriteLine(line); return new Done(1, Ok: line.Length > 3);")]
    public Task An_exception_that_is_written_elsewhere_is_silent(string statements) => Flows.Statements("Exception e = new(); " + statements);
}
