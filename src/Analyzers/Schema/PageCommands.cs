using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>The commands of every app, as far as a page speaks of them. The one list of them: the other sections name commands through it.</summary>
internal static class PageCommands
{
    private static readonly (string Words, string Does)[] All =
    [
        ("status", "says whether telemetry is on, what decides, every switch, what is kept and what waits, and prints the messages as your own copy would send them"),
        ("show", "lists every field with its reason, and an example of every message"),
        ("log", "prints the last 100 messages that were sent, exactly as they went out; they are kept on this computer only"),
        ("on", "switches telemetry on (also: `enable`)"),
        ("off", "switches telemetry off, and deletes what waits, the log and every number and key that is kept (also: `disable`)"),
        ("forget", "does what `off` does, and sees to it that what was sent is deleted: it asks the receiver where that takes such a request, else it says whom to ask"),
        ("reset", "renews every number and key that is kept, and deletes what waits and the log; your answer stays as it is"),
    ];

    public static string Text(JsonObject app)
    {
        var text = new StringBuilder("## See for yourself\n\n");
        text.Append(MarkdownText.Header("Command", "What it does"));
        foreach ((string words, string does) in All)
        {
            text.Append(MarkdownText.Row(MarkdownText.Code(Name(app.Text("name"), words)), does));
        }

        if (app.Text("debug") is { } debug)
        {
            text.Append("\nTo see a line about each message as it is sent, set ").Append(MarkdownText.Code(debug.Contains('=') ? debug : debug + "=1")).Append(" in the environment.\n");
        }

        if (app.Text("trace") is { } trace)
        {
            text.Append("\nTo see each step of a message as well, from the moment it is recorded, set ").Append(MarkdownText.Code(trace.Contains('=') ? trace : trace + "=1")).Append(" in the environment.\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    public static string On(string? app) => Name(app, "on");

    public static string Off(string? app) => Name(app, "off");

    public static string Forget(string? app) => Name(app, "forget");

    public static string Log(string? app) => Name(app, "log");

    public static string Reset(string? app) => Name(app, "reset");

    private static string Name(string? app, string words) => $"{app} telemetry {words}";
}
