namespace Plainsight.Names;

/// <summary>A labelled declaration, and what the rules say about it.</summary>
/// <param name="Row">The declaration.</param>
/// <param name="Rules">The rules that refuse it, for its name or because its type carries what no name could hide.</param>
internal sealed record JudgedRow(NameRow Row, IReadOnlyList<string> Rules)
{
    public bool IsRefused => Rules.Count > 0;

    public bool IsFalseAlarm => IsRefused && !Row.IsRefused;

    public bool IsMissed => !IsRefused && Row.IsRefused;

    public override string ToString() => $"{Row.Type} {Row.Member} ({Row.Category}){(IsRefused ? ": " + string.Join(", ", Rules) : "")}";
}
