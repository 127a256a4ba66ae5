namespace Plainsight.Analyzers.Flow;

/// <summary>What a type can carry of a personal value.</summary>
internal enum Carrying
{
    /// <summary>Nothing: a bool, or a type that the consumer declares, whose members are not followed.</summary>
    Nothing,

    /// <summary>A member of an enum.</summary>
    Member,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Everything: text, or an object of the framework that can hold text.</summary>
    Everything,
}
