namespace Plainsight.Analyzers.Flow;

/// <summary>That a value comes from a personal source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Characters">Whether it is a sequence with an element a character, so that even its count is the length of a text.</param>
/// <param name="Graver">Another source behind the same value that tells more, though less of it is left; null where there is none.</param>
internal sealed record Taint(FlowSource Source, FlowKind Kind, bool Characters = false, Taint? Graver = null)
{
    /// <summary>The source that tells most, whatever became of it.</summary>
    public Taint Gravest => Graver ?? this;

    /// <summary>What is known when either can be the case: the first, unless the second weighs more.</summary>
    public static Taint? Join(Taint? first, Taint? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        bool isSecond = second.Kind > first.Kind || (second.Kind == first.Kind && second.Source.Category > first.Source.Category);
        Taint heaviest = isSecond ? second : first;
        Taint gravest = OfBoth(first.Gravest, second.Gravest);
        return heaviest with
        {
            Characters = first.Characters || second.Characters,
            Graver = gravest.Source.Category > heaviest.Source.Category ? gravest with { Characters = false } : null,
        };
    }

    /// <summary>What becomes of every source behind the value.</summary>
    public Taint? Each(Func<Taint, Taint?> become) => Graver is null ? become(this) : Join(become(this with { Graver = null }), become(Graver));

    private static Taint OfBoth(Taint first, Taint second) =>
        second.Source.Category > first.Source.Category || (second.Source.Category == first.Source.Category && second.Kind > first.Kind) ? second : first;
}
