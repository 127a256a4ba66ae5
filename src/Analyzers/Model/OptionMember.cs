namespace Plainsight.Analyzers.Model;

/// <summary>An option of a command line.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Wire">Its name on the wire, <c>--threads</c>.</param>
/// <param name="Value">What stands for its value, for example <c>&lt;path&gt;</c>; null when nothing does.</param>
public sealed record OptionMember(string Name, string Wire, string? Value)
{
    /// <summary>Both in one word, as shape and schema have them: <c>--threads=&lt;value&gt;</c>.</summary>
    public string Word => Value is null ? Wire : Wire + "=" + Value;
}
