using System.Text;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Names;

/// <summary>Splits names into words: <c>UserIPAddress</c>, <c>user_ip_address</c> and <c>user-ip-address</c> are the same three.</summary>
public static class NameWords
{
    private const string Accented = "äöüßéèêëàâáçîïíôóûùúñÄÖÜÉÀÇ";

    private static readonly string[] Plain =
        ["ae", "oe", "ue", "ss", "e", "e", "e", "e", "a", "a", "a", "c", "i", "i", "i", "o", "o", "u", "u", "u", "n", "Ae", "Oe", "Ue", "E", "A", "C"];

    private static readonly HashSet<string> Particles =
        ["of", "the", "for", "a", "an", "my", "current", "de", "du", "des", "la", "le", "les", "d", "l", "der", "die", "das", "von", "zur"];

    // Spellings with a capital inside one word.
    private static readonly (string Written, string Word)[] Spellings =
    [
        ("IPv", "Ipv"), ("OAuth", "Oauth"), ("WiFi", "Wifi"), ("GitHub", "Github"), ("GitLab", "Gitlab"), ("MacOS", "Macos"), ("macOS", "Macos"),
        ("iOS", "Ios"), ("iPhone", "Iphone"), ("LinkedIn", "Linkedin"), ("YouTube", "Youtube"), ("PayPal", "Paypal"), ("WhatsApp", "Whatsapp"),
        ("NuGet", "Nuget"), ("GraphQL", "Graphql"), ("MySQL", "Mysql"), ("WebHook", "Webhook"),
    ];

    /// <summary>The words in lower case, without accents, particles and bare numbers; everything when nothing else is left.</summary>
    public static string[] Of(string name)
    {
        string[] all = Split(SnakeCase.Of(Respell(name)));
        string[] words = [.. all.Where(word => !Particles.Contains(word) && !word.All(char.IsDigit))];
        return words.Length > 0 ? words : all;
    }

    /// <summary>The forms under which a word is looked up: as it is, without a number at its end, in the singular, and written out.</summary>
    public static IEnumerable<string> Forms(string word, bool plurals)
    {
        yield return word;
        if (Abbreviations.Of(word) is { } whole)
        {
            yield return whole;
        }

        string bare = word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (bare.Length > 0 && bare.Length < word.Length)
        {
            yield return bare;
            if (Abbreviations.Of(bare) is { } written)
            {
                yield return written;
            }
        }

        if (!plurals || bare.Length < 3 || !Ends(bare, "s") || Ends(bare, "ss"))
        {
            yield break;
        }

        yield return bare.Substring(0, bare.Length - 1);
        if (Ends(bare, "es"))
        {
            yield return Ends(bare, "ies") ? bare.Substring(0, bare.Length - 3) + "y" : bare.Substring(0, bare.Length - 2);
        }
    }

    private static string[] Split(string snake)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in snake + "_")
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return [.. words];
    }

    private static string Respell(string name)
    {
        var text = new StringBuilder(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            int accent = name[i] < 128 ? -1 : Accented.IndexOf(name[i]);
            text.Append(accent >= 0 ? Plain[accent] : IsPluralOfAcronym(name, i) ? "S" : name[i].ToString());
        }

        foreach ((string written, string word) in Spellings)
        {
            text.Replace(written, word);
        }

        return text.ToString();
    }

    // IDs and URLs are one word each.
    private static bool IsPluralOfAcronym(string name, int i) =>
        name[i] == 's' && i >= 2 && char.IsUpper(name[i - 1]) && char.IsUpper(name[i - 2]) && (i + 1 == name.Length || !char.IsLower(name[i + 1]));

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
