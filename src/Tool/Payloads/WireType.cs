namespace Plainsight.Tool.Payloads;

/// <summary>What a value can be on the wire. The validator and the JSON Schema both follow it, so that they can't disagree.</summary>
internal abstract record WireType
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Truth : WireType;

    /// <summary>One of the words.</summary>
    public sealed record Words(IReadOnlyList<string> Values) : WireType;

    /// <summary>A text of a known form.</summary>
    public sealed record Text(TextForm Form) : WireType;

    /// <summary>An array of the words, each once at most.</summary>
    public sealed record Set(IReadOnlyList<string> Values) : WireType;

    /// <summary>An array of options, each once at most and followed by what stands for its value.</summary>
    public sealed record Options(IReadOnlyList<WireOption> Values) : WireType;

    /// <summary>One of the numbers.</summary>
    /// <param name="Values">Ascending.</param>
    public sealed record Steps(IReadOnlyList<decimal> Values) : WireType;

    /// <summary>A number.</summary>
    /// <param name="Least">The smallest.</param>
    /// <param name="Most">The largest.</param>
    /// <param name="Decimals">How many decimals it may have, 0 to 6.</param>
    public sealed record Number(decimal Least, decimal Most, int Decimals) : WireType;

    /// <summary>An object of these fields and no others.</summary>
    public sealed record Members(IReadOnlyList<WireField> Fields) : WireType;
}
