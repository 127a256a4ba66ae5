using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>PST0405: whether the receiver's form, its address, its key and the envelope fit together.</summary>
internal static class SinkRules
{
    /// <summary>The declared sink; JSON where none or no known one is.</summary>
    public static SinkFormat Sink(AttributeUse app) =>
        app.Number("Sink") is { } number and >= 0 && number < SinkFormat.All.Count ? SinkFormat.All[(int)number] : SinkFormat.Json;

    public static void Check(string name, AttributeUse app, AttributeUse? envelope, List<Finding> findings)
    {
        SinkFormat sink = Sink(app);
        if (app.Number("Sink") is { } number && (number < 0 || number >= SinkFormat.All.Count))
        {
            Report(app, "Sink", "is no sink that this version knows", "Choose a member of SinkKind.");
        }

        if (sink.Name == "file" && app.Text("Endpoint") is not null)
        {
            Report(app, "Endpoint", "names the receiver, but the sink is a file", "Whose disk it is names the file: remove the endpoint, and set EndpointVariable.");
        }
        else if (sink.Name == "file" && string.IsNullOrWhiteSpace(app.Text("EndpointVariable")))
        {
            Report(app, "Sink", "is a file that nobody can name", "Set EndpointVariable: whoever runs the app names the file with it.");
        }

        foreach (string key in new[] { "Key", "KeyVariable" }.Where(key => !sink.TakesKey && app.Text(key) is not null))
        {
            Report(app, key, $"is set, but the sink '{sink.Name}' sends no key", "It would be shipped for nothing: remove it.");
        }

        foreach (string key in sink.FixedKeys.Where(key => envelope?.Named.ContainsKey(key) == true))
        {
            Report(envelope!, key, $"of the envelope is set, but the sink '{sink.Name}' has a key of its own for it", "The page would promise another message than the one that is sent: remove it.");
        }

        void Report(AttributeUse attribute, string argument, string problem, string advice) =>
            findings.Add(Finding.Of(RuleIds.Sink, Anchor.TypeArgument(attribute.Position, argument), argument, name, problem, advice));
    }
}
