namespace Plainsight.Events;

/// <summary>How coarse a number is when it leaves.</summary>
internal enum RangeKind
{
    PowersOfTen,
    OneTwoFive,
    Edges,
    Exact,
}
