namespace Plainsight.Tool.Payloads;

/// <summary>An option of a command line.</summary>
/// <param name="Name">Its name, <c>--threads</c>.</param>
/// <param name="Value">What stands for its value, <c>&lt;value&gt;</c>; null when nothing does.</param>
internal sealed record WireOption(string Name, string? Value)
{
    /// <summary>Reads it as the schema file has it: <c>--threads=&lt;value&gt;</c>.</summary>
    public static WireOption Parse(string word)
    {
        int value = word.IndexOf('=', StringComparison.Ordinal);
        return value < 0 ? new WireOption(word, null) : new WireOption(word[..value], word[(value + 1)..]);
    }
}
