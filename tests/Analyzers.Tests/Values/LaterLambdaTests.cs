namespace Analyzers.Tests.Values;

/// <summary>A lambda that somebody keeps is called when its locals have other values.</summary>
public sealed class LaterLambdaTests
{
    private const string Send = "private static Action? _last;\nprivate static void Send(object sent) { }";

    [Theory]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => Send(new Done({|PST0302:path.Length|}));\npath = args[0];")]
    [InlineData("using var timer = new System.Threading.Timer(_ => Send(new Done({|PST0302:path.Length|})));\npath = args[0];")]
    [InlineData("_last = () => Send(new Done({|PST0302:path.Length|}));\nif (args.Length > 1) { path = args[0]; }")]
    [InlineData("EventHandler last = (_, _) => Send(new Done({|PST0302:path.Length|}));\nAppDomain.CurrentDomain.ProcessExit += last;\nforeach (string each in args) { path = each; }")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => { Action send = () => Send(new Done({|PST0302:path.Length|})); send(); };\npath = args[0];")]
    public Task What_a_local_gets_after_the_lambda_was_handed_over_is_looked_at(string statements) =>
        Flows.Statements("string path = \"\";\n" + statements, Send);

    [Fact]
    public Task A_method_that_hands_over_a_lambda_is_reported_at_its_argument() => Flows.Statements(
        "Keep({|PST0302:args[0]|});",
        "private static void Keep(string text) { string path = \"\"; AppDomain.CurrentDomain.ProcessExit += (_, _) => Send(new Done(path.Length)); path = text; }\n" + Send);

    [Theory]
    [InlineData("path = args[0];\nConsole.WriteLine(path);\npath = \"b\";\nAppDomain.CurrentDomain.ProcessExit += (_, _) => Send(new Done(path.Length));")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => Send(new Done(path.Length));\npath = \"b\";\nstring other = args[0];")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit -= (_, _) => Send(new Done(path.Length));\npath = args[0];")]
    [InlineData("Action send = () => Send(new Done(path.Length));\nsend();\npath = args[0];")]
    [InlineData("var sent = new[] { 1 }.Select(each => new Done(path.Length)).ToList();\npath = args[0];")]
    [InlineData("int files = 0;\nAppDomain.CurrentDomain.ProcessExit += (_, _) => Send(new Done(files));\nforeach (string each in args) { files++; path = each; }")]
    public Task A_lambda_whose_locals_hold_nothing_personal_when_it_can_be_called_is_silent(string statements) =>
        Flows.Statements("string path = \"\";\n" + statements, Send);
}
