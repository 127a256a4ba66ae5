using System.Globalization;

namespace Plainsight.Cli;

/// <summary>Says what waits to be sent, and why it still does.</summary>
internal static class WaitingText
{
    private static readonly TimeSpan s_long = TimeSpan.FromDays(1);

    public static string Of(StatusReport report, Drain drain, DateTime now)
    {
        string what = report.Leftovers.Events == 0 ? "nothing" : report.Leftovers.Waiting;
        return what + (report switch
        {
            { Decision.IsOn: false } => "",
            { AskedAgain: { } again } => string.Create(CultureInfo.InvariantCulture, $"; the receiver failed, or asked for it, and is not asked before {again:yyyy-MM-dd HH:mm} UTC"),
            { Leftovers.Oldest: { } oldest } when now - oldest > s_long && drain != Drain.Child => "; no run since then lived long enough to send them",
            _ => "",
        });
    }
}
