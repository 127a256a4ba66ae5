using System.Globalization;

namespace Tour;

/// <summary>Prints the tour: one page, in colour only on a terminal.</summary>
internal static class Page
{
    private static readonly bool Coloured =
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static void Title(string text) => Console.WriteLine(Paint("1", text));

    public static void Step(int number, string text) =>
        Console.WriteLine("\n" + Paint("1", number.ToString(CultureInfo.InvariantCulture) + "  " + text));

    public static void Quote(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Console.WriteLine("   " + Paint("36", line));
        }
    }

    public static void Check(bool passed, string what) =>
        Console.WriteLine("   " + (passed ? Paint("32", "ok") : Paint("31", "FAILED")) + "  " + what);

    public static void End(TimeSpan elapsed) =>
        Console.WriteLine("\n" + string.Create(CultureInfo.InvariantCulture,
            $"Took {elapsed.TotalSeconds:0.0} s, left nothing behind. Next: README.md, samples/Docglow."));

    private static string Paint(string code, string text) => Coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
}
