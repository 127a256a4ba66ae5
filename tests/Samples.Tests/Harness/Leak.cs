using System.Text.RegularExpressions;

namespace Samples.Tests.Harness;

/// <summary>Looks for words of a project or a person in what was sent.</summary>
internal static partial class Leak
{
    /// <summary>Fails when one of the words stands in the text.</summary>
    public static void None(string text, IEnumerable<string> words, StringComparison comparison = StringComparison.Ordinal) => Assert.All(words, word =>
    {
        // A random id of 32 hex digits holds "ada" in one of 137 runs, and tells nothing.
        Assert.DoesNotMatch(Hexadecimal(), word);
        Assert.DoesNotContain(word, text, comparison);
    });

    [GeneratedRegex(@"\A[0-9A-Fa-f-]{1,9}\z")]
    private static partial Regex Hexadecimal();
}
