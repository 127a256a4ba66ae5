using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Plainsight.Facts;

namespace Plainsight.Tests.Facts;

/// <summary>docs/consent.md shows the table that the code asks.</summary>
public sealed class HostSignsDocumentTests
{
    private const string Header = "| variable or path | continuous integration | coding agent | hosts | empty, `0`, `false` | `1` | any other text |\n|---|---|---|---|---|---|---|\n";

    [Fact]
    public void Documentation_shows_every_variable_and_file_in_order()
    {
        var table = new StringBuilder(Header);
        foreach (HostSign sign in HostSigns.All)
        {
            string text = sign.Text is null ? "" : "=" + sign.Text;
            string with = sign.With is null ? "" : $", with `{sign.With}`";
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{sign.Name}{text}`{with} | {Code(sign.Ci)} | {Code(sign.Agent)} | {Code(sign.Hosts)} | {Meaning(sign)} |\n");
        }

        string page = File.ReadAllText(Page()).ReplaceLineEndings("\n");
        int start = page.IndexOf("| variable or path |", StringComparison.Ordinal);
        int end = page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        if (Environment.GetEnvironmentVariable("DOCS") == "accept")
        {
            page = string.Concat(page.AsSpan(0, start), table.ToString(), page.AsSpan(end));
            File.WriteAllText(Page(), page);
            return;
        }

        Assert.Equal(table.ToString(), page[start..end]);
    }

    // As the code answers, asked with each of these texts.
    private static string Meaning(HostSign sign)
    {
        string Answer(params string[] texts)
        {
            bool[] answers = [.. texts.Select(text => sign.IsThere(name => name == sign.Name ? text : "1", static _ => false)).Distinct()];
            return answers.Length > 1 ? "?" : answers[0] ? "counts" : "not there";
        }

        return sign.IsFile ? "counts where it exists | | " : $"{Answer("", "0", "false")} | {Answer("1")} | {(sign.Text is null ? Answer("anything") : $"`{sign.Text}` counts")}";
    }

    private static string Code<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string[] names = value.ToString() == "None" ? [] : value.ToString().Split(", ");
        return string.Join(' ', names.Select(name => $"`{Wire<TEnum>(name)}`"));
    }

    private static string Wire<TEnum>(string name) =>
        typeof(TEnum).GetField(name)!.GetCustomAttribute<WireAttribute>()?.Name
        ?? string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static string Page([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "docs", "consent.md");
}
