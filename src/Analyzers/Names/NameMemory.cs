using System.Collections.Concurrent;

namespace Plainsight.Analyzers.Names;

/// <summary>Remembers what the tables say about a text: several analyzers and the generator ask for each, and events share their fields' names.</summary>
internal static class NameMemory
{
    private const int Most = 20_000;

    private static readonly ConcurrentDictionary<(string Text, NameGate? Gate), NameCategory?> Known = new();

    public static NameCategory? Get(string text, NameGate? gate, Func<string, NameGate?, NameCategory?> judge)
    {
        if (Known.TryGetValue((text, gate), out NameCategory? category))
        {
            return category;
        }

        // An editor runs for days; what is dropped is judged again.
        if (Known.Count >= Most)
        {
            Known.Clear();
        }

        return Known[(text, gate)] = judge(text, gate);
    }
}
