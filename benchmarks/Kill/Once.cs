using System.Diagnostics;
using System.Globalization;
using Plainsight;

namespace Kill;

/// <summary>Records one event to a sink, as a short run does.</summary>
internal static class Once
{
    /// <summary>The sink, then <c>child</c>, <c>flush</c>, <c>flat</c> or <c>burst</c>; further words are not read.</summary>
    public static int Run(string[] args)
    {
        SinkKind sink = Enum.Parse<SinkKind>(args[0]);
        Drain drain = args.Contains("child") ? Drain.Child : Drain.Auto;
        using var activity = new Activity("host");
        activity.AddBaggage("user", Environment.GetEnvironmentVariable("CANARY_BAGGAGE"));
        activity.Start();
        using TelemetryClient client = KillApp.Start(sink, drain, args.Contains("flat"));
        long start = Stopwatch.GetTimestamp();
        int count = args.Contains("burst") ? 200 : 1;
        for (int i = 0; i < count; i++)
        {
            client.Track(new Written(0, i));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recorded {count}"));
        if (args.Contains("time"))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.0} ms"));
        }

        if (args.Contains("flush"))
        {
            client.Flush(TimeSpan.FromSeconds(30));
        }

        return 7;
    }

    /// <summary>Sends what earlier runs left.</summary>
    public static int Flush()
    {
        using TelemetryClient client = KillApp.Start();
        return client.Flush(TimeSpan.FromMinutes(2)) ? 0 : 1;
    }
}
