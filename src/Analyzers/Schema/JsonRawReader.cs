using System.Text.RegularExpressions;

namespace Plainsight.Analyzers.Schema;

/// <summary>Reads a JSON number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal static class JsonRawReader
{
    private static readonly Regex Number = new(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    public static string Read(JsonCursor cursor)
    {
        JsonFaultException unexpected = cursor.Unexpected("a value");
        string spelling = cursor.Take(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.');
        return spelling is "true" or "false" or "null" || Number.IsMatch(spelling) ? spelling : throw unexpected;
    }
}
