namespace Plainsight.Tool.Diff;

/// <summary>How much a change matters, in ascending order: who asks for one asks for those above it too.</summary>
internal enum Severity
{
    /// <summary>Worth reading; nobody is told more, nothing stops working.</summary>
    Notice,

    /// <summary>A receiver, a chart or an older release may stop working with it.</summary>
    Breaking,

    /// <summary>Somebody learns more about users, or users have less of a say.</summary>
    Privacy,
}
