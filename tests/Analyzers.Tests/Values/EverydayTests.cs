namespace Analyzers.Tests.Values;

/// <summary>What tools do every day with arguments, files and exceptions.</summary>
public sealed class EverydayTests
{
    [Theory]
    [InlineData("args[0].TryCopyTo(new char[3]); return new Done(1);")]
    [InlineData("return new Done(Environment.GetEnvironmentVariables().Count);")]
    [InlineData("return new Done(args.Select(a => a == \"x\").Count(b => b));")]
    [InlineData("return new Done(args.GroupBy(a => a).Count());")]
    [InlineData("var seen = new HashSet<string>(args); return new Done(seen.Count);")]
    [InlineData("var seen = new HashSet<string>(); foreach (var a in args) if (seen.Add(a)) { } return new Done(seen.Count, Ok: seen.Contains(\"x\"));")]
    [InlineData("int e = 0; try { e = Run(args); } catch (Exception x) { Console.Error.WriteLine(x.Message); e = 1; } return new Done(e);")]
    [InlineData("int files = 0; foreach (var f in Directory.EnumerateFiles(args[0])) { if (f.EndsWith(\".cs\")) files++; } return new Done(files);")]
    [InlineData("long size = 0; foreach (var f in new DirectoryInfo(args[0]).EnumerateFiles()) { size += f.Length; } return new Done(size);")]
    [InlineData("var parts = Parts.None; foreach (var a in args) parts |= a switch { \"a\" => Parts.First, _ => Parts.None }; return new Done(1, Parts: parts);")]
    [InlineData("var t = new System.Threading.CancellationTokenSource(int.Parse(args[0])); return new Done(1, Ok: t.IsCancellationRequested);")]
    [InlineData("using var http = new System.Net.Http.HttpClient(); var r = http.GetAsync(args[0]).Result; return new Done((int)r.StatusCode, Ok: r.IsSuccessStatusCode);")]
    [InlineData("var culture = System.Globalization.CultureInfo.CurrentCulture; return new Done(int.Parse(\"3\", culture));")]
    [InlineData("var p = Process.Start(args[0], args.Skip(1)); p!.WaitForExit(); return new Done(p.ExitCode);")]
    [InlineData("var when = DateTime.UtcNow; return new Done((long)(DateTime.UtcNow - when).TotalMilliseconds);")]
    [InlineData("string[] copy = args; copy = [\"a\"]; return new Done(copy[0].Length);")]
    [InlineData("string name = args[0]; name = name switch { \"a\" => \"first\", _ => \"second\" }; return new Done(name.Length);")]
    [InlineData("var map = args.ToDictionary(a => a, a => 1); return new Done(map.Count);")]
    [InlineData("bool any = args.Any(a => a.Length > 3); int n = any ? 1 : 0; return new Done(n);")]
    [InlineData("int errors = 0; if (!File.Exists(args[0])) errors++; return new Done(errors);")]
    [InlineData("return new Done(File.ReadLines(args[0]).Count(l => l.Contains(\"x\")));")]
    [InlineData("using var d = System.Text.Json.JsonDocument.Parse(File.ReadAllText(args[0])); return new Done(d.RootElement.GetProperty(\"nodes\").GetArrayLength());")]
    [InlineData("var x = System.Xml.Linq.XDocument.Load(args[0]); return new Done(x.Descendants(\"a\").Count());")]
    [InlineData("long size = 0; foreach (var f in Directory.GetFiles(args[0])) System.Threading.Interlocked.Add(ref size, new FileInfo(f).Length); return new Done(size);")]
    [InlineData("int done = 0; Parallel.ForEach(args, a => { System.Threading.Interlocked.Increment(ref done); }); return new Done(done);")]
    [InlineData("var failed = new List<object>(); try { Run(args); } catch (Exception e) { failed.Add(e); Console.Error.WriteLine(\"{0}\", e); } return new Done(failed.Count);")]
    [InlineData("var sizes = new long[Directory.GetFiles(args[0]).Length]; return new Done(sizes.Length);")]
    [InlineData("var level = Enum.TryParse(args[0], out DayOfWeek day) ? day : DayOfWeek.Monday; string text = level == DayOfWeek.Monday ? \"a\" : \"bc\"; return new Done(text.Length);")]
    public Task Harmless_code_is_silent(string statements) => Flows.Statements(
        statements,
        """
        private static int Run(string[] args) => args.Length == 0 ? 2 : Other.Run(args[0]);
        private static class Other { public static int Run(string text) => text == "x" ? 1 : 0; }
        """);
}
