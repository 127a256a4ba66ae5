namespace Plainsight.Analyzers.Flow;

/// <summary>That a value comes from a personal source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Characters">Whether it is a sequence with an element a character, so that even its count is the length of a text.</param>
internal sealed record Taint(FlowSource Source, FlowKind Kind, bool Characters = false)
{
    /// <summary>What is known when either can be the case: the first, unless the second weighs more.</summary>
    public static Taint? Join(Taint? first, Taint? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        bool isSecond = second.Kind > first.Kind || (second.Kind == first.Kind && second.Source.Category > first.Source.Category);
        return (isSecond ? second : first) with { Characters = first.Characters || second.Characters };
    }
}
