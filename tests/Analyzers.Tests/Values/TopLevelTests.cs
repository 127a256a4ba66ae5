using Microsoft.CodeAnalysis;

namespace Analyzers.Tests.Values;

/// <summary>Top-level statements, whose arguments nobody declares.</summary>
public sealed class TopLevelTests
{
    [Fact]
    public Task The_arguments_of_top_level_statements_are_a_source() => Flows.Test("""
        Console.WriteLine(new Done({|PST0302:args[0].Length|}));
        Console.WriteLine(Make(args.Length, args[0].Length));
        static Done Make(int count, int length) => new(count) { Count = {|PST0302:length|} };
        """, OutputKind.ConsoleApplication).RunAsync();

    [Fact]
    public Task Harmless_top_level_statements_are_silent() => Flows.Test("""
        Console.WriteLine(new Done(args.Length, args is ["--safe"] ? Mode.Safe : Mode.Fast));
        """, OutputKind.ConsoleApplication).RunAsync();
}
