using System.Diagnostics;

namespace Calls;

/// <summary>Times calls in rounds that alternate, so that the noise of the machine meets all of them alike.</summary>
internal static class Measure
{
    private const int WarmRounds = 300;
    private const int Rounds = 301;

    /// <summary>Nanoseconds a call (median of the rounds) and bytes a call, of each.</summary>
    /// <param name="prepare">Comes before each round, and is not timed.</param>
    /// <param name="rounds">Each makes so many calls.</param>
    public static (double Nanoseconds, double Bytes)[] Alternating(Action prepare, params (int Calls, Action Run)[] rounds)
    {
        for (int i = 0; i < WarmRounds; i++)
        {
            prepare();
            Array.ForEach(rounds, static round => round.Run());
            Thread.Sleep(10); // Gives the tiered compiler its time.
        }

        double[][] times = Array.ConvertAll(rounds, static _ => new double[Rounds]);
        long[] bytes = new long[rounds.Length];
        for (int i = 0; i < Rounds; i++)
        {
            prepare();
            for (int j = 0; j < rounds.Length; j++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                long start = Stopwatch.GetTimestamp();
                rounds[j].Run();
                times[j][i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / rounds[j].Calls;
                bytes[j] += GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        return [.. times.Select((each, j) => (each.Order().ElementAt(Rounds / 2), (double)bytes[j] / Rounds / rounds[j].Calls))];
    }
}
