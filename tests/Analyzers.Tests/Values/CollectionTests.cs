namespace Analyzers.Tests.Values;

/// <summary>What the framework's collections hold, and how long they are made.</summary>
public sealed class CollectionTests
{
    [Theory]
    [InlineData("var seen = new HashSet<string>(); seen.UnionWith(args);", "seen.First().Length")]
    [InlineData("var seen = new HashSet<int>(); seen.SymmetricExceptWith([args[0].Length]);", "seen.First()")]
    [InlineData("var line = new LinkedList<string>(); line.AddAfter(line.AddFirst(\"a\"), args[0]);", "line.Last().Length")]
    [InlineData("var line = new LinkedList<string>(); line.AddBefore(line.AddFirst(\"a\"), args[0]);", "line.First().Length")]
    [InlineData("var numbers = new int[3]; Array.Fill(numbers, args[0].Length);", "numbers[1]")]
    [InlineData("Span<int> numbers = new int[3]; numbers.Fill(args[0].Length);", "numbers[1]")]
    [InlineData("var numbers = new int[3]; numbers.SetValue(args[0].Length, 1);", "numbers[1]")]
    [InlineData("var bytes = new byte[3]; File.OpenRead(args[0]).ReadExactly(bytes);", "bytes[1]")]
    [InlineData("var bytes = new byte[3]; Task<int> read = File.OpenRead(args[0]).ReadAsync(bytes, 0, 3);", "bytes[1]")]
    [InlineData("var waiting = new PriorityQueue<string, int>(); waiting.Enqueue(args[0], 1);", "waiting.Dequeue().Length")]
    [InlineData("var waiting = new System.Collections.Concurrent.BlockingCollection<string>(); waiting.TryAdd(args[0]);", "waiting.Take().Length")]
    [InlineData("var known = new System.Collections.Concurrent.ConcurrentDictionary<string, int>(); known.GetOrAdd(\"a\", args[0].Length);", "known[\"a\"]")]
    [InlineData("var known = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();", "known.GetOrAdd(\"a\", args[0].Length)")]
    [InlineData("var known = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();", "known.GetOrAdd(args[0], text => text.Length)")]
    [InlineData("var known = new System.Collections.Concurrent.ConcurrentDictionary<string, int>(); known.AddOrUpdate(\"a\", args[0].Length, (_, old) => old + 1);", "known[\"a\"]")]
    [InlineData("var known = new Dictionary<string, int>();", "known.GetValueOrDefault(\"a\", args[0].Length)")]
    public Task What_was_put_in_is_refused(string statements, string expression) => Flows.Statements(statements + " return new Done({|PST0302:" + expression + "|});");

    [Theory]
    [InlineData("new int[args[0].Length].Length")]
    [InlineData("new string[int.Parse(args[0])].Count()")]
    [InlineData("Enumerable.Repeat(0, args[0].Length).Count()")]
    [InlineData("Enumerable.Range(0, args[0].Length).Count()")]
    [InlineData("Enumerable.Range(0, args[0].Length).Select(i => 1).Sum()")]
    [InlineData("args[0].EnumerateRunes().Count()")]
    public Task The_length_of_a_text_as_a_count_is_refused(string expression) => Flows.Count("{|PST0302:" + expression + "|}");

    [Theory]
    [InlineData("var seen = new HashSet<string>(); seen.UnionWith(args); return new Done(seen.Count);")]
    [InlineData("var waiting = new PriorityQueue<string, int>(); waiting.Enqueue(args[0], 1); return new Done(waiting.Count);")]
    [InlineData("var known = new System.Collections.Concurrent.ConcurrentDictionary<string, int>(); return new Done(known.GetOrAdd(args[0], 1)) with { Count = known.Count };")]
    [InlineData("var known = new System.Collections.Concurrent.ConcurrentDictionary<string, int>(); return new Done(known.GetOrAdd(args[0], _ => 3));")]
    [InlineData("var known = new System.Collections.Concurrent.ConcurrentDictionary<string, int>(); known.AddOrUpdate(args[0], 1, (_, old) => old + 1); return new Done(known[\"a\"]);")]
    [InlineData("var known = new Dictionary<string, int>(); return new Done(known.GetValueOrDefault(args[0], 3));")]
    [InlineData("var known = new Dictionary<string, int>(); return new Done(known.TryAdd(args[0], 3) ? known.Count : known[args[0]]);")]
    [InlineData("return new Done(Enumerable.Repeat(args[0], 3).Count());")]
    [InlineData("return new Done(Enumerable.Range(0, args.Length).Count());")]
    [InlineData("return new Done(new string[args.Length].Length);")]
    [InlineData("var numbers = new int[args.Length]; Array.Fill(numbers, 3); return new Done(numbers[0]);")]
    [InlineData("var bytes = new byte[9]; File.OpenRead(\"a\").ReadExactly(bytes); return new Done(1, Ok: bytes[0] == 3);")]
    public Task How_many_there_are_and_what_stands_in_the_code_is_silent(string statements) => Flows.Statements(statements);
}
