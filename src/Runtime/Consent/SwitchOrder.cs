namespace Plainsight.Consent;

/// <summary>The order in which the sources below the kill switches are asked.</summary>
internal static class SwitchOrder
{
    /// <summary>How many there are.</summary>
    public const int Length = ConsentSource.Ci - ConsentSource.Flag + 1;

    private static readonly string[] s_words = TelemetryDefinition.DefaultPrecedence.Split(' ');

    /// <summary>All sources, those that the app names first. An unknown word does not compile; here it counts for nothing.</summary>
    public static ConsentSource[] Of(TelemetryDefinition definition)
    {
        var order = new List<ConsentSource>(Length);
        foreach (string word in (definition.Precedence + " " + TelemetryDefinition.DefaultPrecedence).Split(' '))
        {
            int place = Array.IndexOf(s_words, word);
            ConsentSource source = ConsentSource.Flag + place;
            if (place >= 0 && !order.Contains(source))
            {
                order.Add(source);
            }
        }

        return [.. order];
    }
}
