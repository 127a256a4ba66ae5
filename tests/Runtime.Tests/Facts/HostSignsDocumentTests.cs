using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Plainsight.Consent;

namespace Plainsight.Tests.Facts;

/// <summary>docs/consent.md shows the table that the code asks.</summary>
public sealed class HostSignsDocumentTests
{
    [Fact]
    public void Documentation_shows_every_variable_and_file_in_order()
    {
        var rows = new StringBuilder();
        foreach (HostSign sign in HostSigns.All)
        {
            string text = sign.Text is null ? "" : "=" + sign.Text;
            string with = sign.With is null ? "" : $", with `{sign.With}`";
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{sign.Name}{text}`{with} | {Code(sign.Ci)} | {Code(sign.Agent)} | {Code(sign.Hosts)} |\n");
        }

        Assert.Contains("|---|---|---|---|\n" + rows + "\n", File.ReadAllText(Page()).ReplaceLineEndings("\n"), StringComparison.Ordinal);
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
