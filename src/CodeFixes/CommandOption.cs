using System.Text;
using Plainsight.Analyzers.Rules;

namespace Plainsight.CodeFixes;

/// <summary>An option that a program declares.</summary>
/// <param name="Name">As people type it: <c>--dry-run</c>.</param>
/// <param name="Value">The member of <c>ValueKind</c> for its value; null when it takes none.</param>
internal sealed record CommandOption(string Name, string? Value)
{
    /// <summary>Its name in C#.</summary>
    public string Member { get; } = Pascal(Name);

    /// <summary>Whether the name on the wire follows from the one in C#.</summary>
    public bool IsDerived => "--" + SnakeCase.Of(Member).Replace('_', '-') == Name;

    private static string Pascal(string name)
    {
        var text = new StringBuilder();
        bool startsWord = true;
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                text.Append(text.Length == 0 && char.IsDigit(c) ? "Option" : "").Append(startsWord ? char.ToUpperInvariant(c) : c);
            }

            startsWord = !char.IsLetterOrDigit(c);
        }

        return text.ToString();
    }
}
