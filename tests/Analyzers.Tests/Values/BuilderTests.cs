namespace Analyzers.Tests.Values;

/// <summary>Text that is built piece by piece, with or without interpolation.</summary>
public sealed class BuilderTests
{
    [Theory]
    [InlineData("text.Append(args[0]);")]
    [InlineData("text.Append($\"{args[0]}\");")]
    [InlineData("text.Append($\"<{args[0],3:x}>\");")]
    [InlineData("text.AppendLine($\"name: {args[0]}\");")]
    [InlineData("text.AppendLine($\"{new Exception()}\");")]
    [InlineData("text.Append(System.Globalization.CultureInfo.InvariantCulture, $\"{args[0]}\");")]
    [InlineData("text.Append(\"x\"); text.Replace(\"x\", args[0]);")]
    [InlineData("text.Append(\"x\").Append(args[0]);")]
    [InlineData("text.Append(\"x\").Append(args[0]).AppendLine();")]
    [InlineData("text.Append(\"x\").Append($\"{args[0]}\").AppendLine();")]
    [InlineData("text.Append('x').AppendLine(args.Length > 1 ? args[0] : \"a\");")]
    public Task The_length_of_what_was_built_is_refused(string statements) =>
        Flows.Statements("var text = new StringBuilder(); " + statements + " return new Done({|PST0302:text.Length|});");

    [Fact]
    public Task A_text_created_with_a_culture_is_refused() =>
        Flows.Count("{|PST0302:string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{args[0]}\").Length|}");

    [Theory]
    [InlineData("text.Append($\"{3}\");")]
    [InlineData("text.Append($\"{args.Length}\");")]
    [InlineData("text.Append(\"x\").AppendLine($\"{Environment.ProcessorCount}\");")]
    [InlineData("text.Append(\"x\").Replace(\"x\", \"yy\"); string.Concat(text, args[0]);")]
    [InlineData("var other = new StringBuilder(); other.Append(\"x\").Append($\"{args[0]}\"); text.Append(\"y\");")]
    public Task What_was_built_of_other_things_is_silent(string statements) =>
        Flows.Statements("var text = new StringBuilder(); " + statements + " return new Done(text.Length);");

    [Fact]
    public Task A_text_does_not_change_when_a_part_is_replaced() => Flows.Statements("""
        string text = "a";
        string other = text.Replace("a", args[0]).Insert(0, args[0]);
        return new Done(text.Length) with { Count = {|PST0302:other.Length|} };
        """);
}
