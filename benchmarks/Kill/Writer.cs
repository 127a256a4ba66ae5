using System.Globalization;
using Plainsight;

namespace Kill;

/// <summary>Records until it is killed, and says on stdout what it has recorded, and when.</summary>
internal static class Writer
{
    /// <summary>Under the rate at which a process may record in the long run.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(12);

    public static int Run(int writer)
    {
        using TelemetryClient client = KillApp.Start();
        for (long sequence = 0; ; sequence++)
        {
            client.Track(new Written(writer, sequence));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sequence} {Environment.TickCount64}"));
            Thread.Sleep(s_pause);
        }
    }
}
