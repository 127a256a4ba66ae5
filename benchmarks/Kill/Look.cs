using System.Globalization;
using Plainsight;

namespace Kill;

/// <summary>Records one event, and says what that made of this process: threads that were not there before, sockets, and every assembly.</summary>
internal static class Look
{
    /// <summary>The sink; then <c>flush</c>, to send as well.</summary>
    public static int Run(string[] args)
    {
        SinkKind sink = Enum.Parse<SinkKind>(args[0]);
        string[] before = Directory.GetDirectories("/proc/self/task");
        TelemetryClient client = KillApp.Start(sink);
        client.Track(new Written(0, 0));
        if (args.Contains("flush"))
        {
            client.Flush(TimeSpan.FromSeconds(30));
        }

        string[] threads = [.. Directory.GetDirectories("/proc/self/task").Except(before).Select(NameOf)];
        client.Dispose();
        string[] sockets = [.. Directory.GetFiles("/proc/self/fd").Select(static fd => new FileInfo(fd).LinkTarget ?? "").Where(static target => target.StartsWith("socket:", StringComparison.Ordinal))];
        Print("on", [client.IsOn.ToString(CultureInfo.InvariantCulture)]);
        Print("thread", threads);
        Print("socket", sockets);
        Print("assembly", AppDomain.CurrentDomain.GetAssemblies().Select(static assembly => assembly.GetName().Name!));
        return 0;
    }

    private static string NameOf(string task)
    {
        try
        {
            return File.ReadAllText(task + "/comm").Trim();
        }
        catch (IOException)
        {
            // It ended since the list was made; that it was there counts all the same.
            return "ended";
        }
    }

    private static void Print(string what, IEnumerable<string> all)
    {
        foreach (string each in all)
        {
            Console.WriteLine($"{what} {each}");
        }
    }
}
