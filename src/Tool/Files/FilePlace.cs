using System.Globalization;

namespace Plainsight.Tool.Files;

/// <summary>Writes a place in a file as compilers do, so that editors make a link of it.</summary>
internal static class FilePlace
{
    public static string Text(string file, int line, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}({line},{column})");
}
