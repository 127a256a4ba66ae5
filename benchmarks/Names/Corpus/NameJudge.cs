using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers;
using Plainsight.Analyzers.Rules;
using Plainsight.Testing.Harness;

namespace Plainsight.Names;

/// <summary>Declares an event for every row and asks the analyzer itself.</summary>
internal static class NameJudge
{
    private const string Usings = """
        using System.Collections.Generic; using System.Diagnostics; using System.IO; using System.Net; using System.Net.Http;
        using System.Net.Mail; using System.Net.NetworkInformation; using System.Reflection; using System.Security; using System.Security.Claims;
        using System.Security.Principal; using System.Text; using System.Text.Json; using System.Text.Json.Nodes; using System.Xml.Linq;

        """;

    private static readonly string[] NameRules =
        [RuleIds.NameOfPerson, RuleIds.NameOfSecret, RuleIds.NameOfPlace, RuleIds.NameOfText, RuleIds.NameOfTrait];

    public static async Task<IReadOnlyList<JudgedRow>> Judge(IReadOnlyList<NameRow> rows)
    {
        string usings = Usings.ReplaceLineEndings(" ");
        var source = new StringBuilder(usings).Append('\n');
        for (int i = 0; i < rows.Count; i++)
        {
            source.Append(Declare(rows[i], i)).Append('\n');
        }

        ImmutableArray<Diagnostic> reported = await TestCompilation.Create([source.ToString()])
            .WithAnalyzers([new TelemetryAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        ILookup<int, string> rules = reported.ToLookup(each => each.Location.GetLineSpan().StartLinePosition.Line - 1, each => each.Id);
        return [.. rows.Select((row, i) => new JudgedRow(row, [.. rules[i].Where(rule => Counts(rule, row)).Distinct().Order(StringComparer.Ordinal)]))];
    }

    private static string Declare(NameRow row, int position)
    {
        string type = row.Type;
        string types = "";
        if (Regex.Match(type, @"^(flags )?(enum|vocabulary)\b ?(\w*)(\??)$") is { Success: true } match)
        {
            string name = match.Groups[3].Length > 0 ? match.Groups[3].Value : "Choice";
            types = match.Groups[2].Value == "enum"
                ? $"public enum {name} {{ A, B }} "
                : $"[Vocabulary(\"words.txt\")] public readonly partial record struct {name}; ";
            type = name + match.Groups[4].Value;
        }

        string member = Regex.Replace(row.Member, @"\W", "_");
        member = SyntaxFacts.GetKeywordKind(member) != SyntaxKind.None || member.Length == 0 || char.IsDigit(member[0]) ? "@" + member : member;
        return string.Create(CultureInfo.InvariantCulture, $"namespace Row{position} {{ {types}[TelemetryEvent(\"row\")] public readonly partial record struct Done({type} {member}); }}");
    }

    // Every string is refused, whatever it is called; only types that say more than "text" speak for the name as well.
    private static bool Counts(string rule, NameRow row) =>
        NameRules.Contains(rule)
        || rule is RuleIds.Place or RuleIds.Identity
        || (rule == RuleIds.OpenBag && !row.Type.EndsWith("[]", StringComparison.Ordinal) && !Regex.IsMatch(row.Type, @"^\w+<\w+\??>\??$"))
        || (rule == RuleIds.FreeText && row.Type.StartsWith("byte[]", StringComparison.Ordinal));
}
