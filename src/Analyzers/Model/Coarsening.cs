namespace Plainsight.Analyzers.Model;

/// <summary>Which edges a number is rounded down to before it is sent.</summary>
public enum Coarsening
{
    /// <summary>0, 1, 10, 100, …</summary>
    PowersOfTen,

    /// <summary>0, 1, 2, 5, 10, 20, 50, …</summary>
    OneTwoFive,

    /// <summary>The edges that <c>[Buckets]</c> lists.</summary>
    Edges,

    /// <summary>None: <c>[Exact]</c> gives a reason for the number itself.</summary>
    Exact,
}
