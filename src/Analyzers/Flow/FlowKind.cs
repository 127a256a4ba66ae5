namespace Plainsight.Analyzers.Flow;

/// <summary>What became of a personal value; of two the higher one wins.</summary>
internal enum FlowKind
{
    /// <summary>A member of an enum that was read of a text. As a member it is silent; as a number it is the one that was typed.</summary>
    EnumOfText,

    /// <summary>An enum value cast from a number that can be anything.</summary>
    EnumOfNumber,

    /// <summary>A number that was made of a text.</summary>
    NumberOfText,

    /// <summary>Something else than text, as the source gave it.</summary>
    Value,

    /// <summary>Text.</summary>
    Text,
}
