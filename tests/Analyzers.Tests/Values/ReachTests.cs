namespace Analyzers.Tests.Values;

/// <summary>The ways a value takes through the language and the framework.</summary>
public sealed class ReachTests
{
    [Theory]
    [InlineData("dynamic text = args[0]; return new Done({|PST0302:(int)text.Length|});")]
    [InlineData("var x = new { Name = args[0] }; return new Done({|PST0302:x.Name.Length|});")]
    [InlineData("KeyValuePair<string,int> p = new(args[0], 1); return new Done({|PST0302:p.Key.Length|});")]
    [InlineData("string? s = args.Length > 1 ? args[1] : null; if (s is { } t) return new Done({|PST0302:t.Length|});")]
    [InlineData("switch (args[0]) { case { Length: var n } when n > 2: return new Done({|PST0302:n|}); }")]
    [InlineData("int n = 0; try { n = int.Parse(args[0]); } catch (FormatException) { } return new Done({|PST0302:n|});")]
    [InlineData("int n; do { n = args[0].Length; } while (n > 10); return new Done({|PST0302:n|});")]
    [InlineData("goto done; done: return new Done({|PST0302:args[0].Length|});")]
    [InlineData("Span<char> s = stackalloc char[8]; args[0].AsSpan().CopyTo(s); return new Done({|PST0302:s[0]|});")]
    [InlineData("char[] c = new char[3]; c[0] = args[0][0]; return new Done({|PST0302:c[0]|});")]
    [InlineData("var l = new Lazy<int>(() => args[0].Length); return new Done({|PST0302:l.Value|});")]
    [InlineData("ref int r = ref System.Runtime.CompilerServices.Unsafe.NullRef<int>(); r = args[0].Length; return new Done({|PST0302:r|});")]
    [InlineData("object o = args[0].Length; return new Done({|PST0302:(int)o|});")]
    [InlineData("long x = Convert.ToInt64(args[0], 16); return new Done({|PST0302:x|});")]
    [InlineData("var m = System.Text.RegularExpressions.Regex.Match(args[0], \"a+\"); return new Done({|PST0302:m.Length|});")]
    [InlineData("var u = new Uri(args[0]); return new Done({|PST0302:u.Port|});")]
    [InlineData("if (args is [var a, ..] && a is not null) return new Done({|PST0302:a.Length|});")]
    [InlineData("foreach (var (i, a) in args.Index()) { return new Done({|PST0302:a.Length|}); }")]
    [InlineData("foreach (System.Collections.DictionaryEntry e in Environment.GetEnvironmentVariables()) { return new Done({|PST0302:e.Value!.ToString()!.Length|}); }")]
    public Task A_value_is_followed(string statements) => Flows.Statements(statements);
}
