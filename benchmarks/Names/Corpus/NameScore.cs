namespace Plainsight.Names;

/// <summary>How often the rules agree with the labels.</summary>
/// <param name="Rows">How many declarations were judged.</param>
/// <param name="Found">How many were refused and should be.</param>
/// <param name="FalseAlarms">How many were refused and should not be.</param>
/// <param name="Missed">How many should be refused and were not.</param>
internal sealed record NameScore(int Rows, int Found, int FalseAlarms, int Missed)
{
    /// <summary>The part of the refused that should be refused; 1 when nothing was refused.</summary>
    public double Precision => Found + FalseAlarms == 0 ? 1 : (double)Found / (Found + FalseAlarms);

    /// <summary>The part of what should be refused that was; 1 when nothing should be.</summary>
    public double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);

    public static NameScore Of(IEnumerable<JudgedRow> judged)
    {
        List<JudgedRow> rows = [.. judged];
        return new(rows.Count, rows.Count(row => row.IsRefused && row.Row.IsRefused), rows.Count(row => row.IsFalseAlarm), rows.Count(row => row.IsMissed));
    }
}
