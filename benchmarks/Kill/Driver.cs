using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Kill;

/// <summary>Keeps eight writers alive, kills each at a moment of its own, and looks for what they recorded.</summary>
internal static class Driver
{
    private const int Writers = 8;
    private const int MostFiles = 60;
    private static readonly TimeSpan s_grace = TimeSpan.FromMilliseconds(250);

    public static int Run(int kills)
    {
        string home = Directory.CreateTempSubdirectory("plainsight-kill-").FullName;
        try
        {
            using var receiver = new Receiver();
            var victims = new List<Victim>();
            while (victims.Count < kills)
            {
                Victim[] round = [.. Enumerable.Range(victims.Count, Math.Min(Writers, kills - victims.Count)).Select(writer => new Victim(writer, Start(home, receiver, "write", writer.ToString(CultureInfo.InvariantCulture))))];
                Thread[] killers = [.. round.Select(victim => new Thread(() => victim.KillAfter(TimeSpan.FromMilliseconds(Random.Shared.Next(2500)))))];
                Array.ForEach(killers, killer => killer.Start());
                Array.ForEach(killers, killer => killer.Join());
                victims.AddRange(round);

                // A spool keeps a hundred files at most, and each kill leaves one.
                if (Spool(home).Length > MostFiles)
                {
                    Flush(home, receiver);
                }
            }

            Flush(home, receiver);
            return Judge(victims, receiver, Spool(home).Length);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    // A run that nobody kills sends what they left; the note of a killed request may ask for a moment's patience.
    private static void Flush(string home, Receiver receiver)
    {
        for (int tries = 0; tries < 60 && Spool(home).Length > 0; tries++)
        {
            using Process flush = Start(home, receiver, "flush");
            flush.WaitForExit();
            Thread.Sleep(flush.ExitCode == 0 ? 0 : 1000);
        }
    }

    private static int Judge(List<Victim> victims, Receiver receiver, int filesLeft)
    {
        var sent = new Dictionary<(long Writer, long Sequence), (string Uuid, string Body)>();
        int torn = 0;
        int otherUuid = 0;
        int otherBytes = 0;
        int repeats = 0;
        foreach (string body in receiver.Bodies)
        {
            if (Read(body) is not { } one)
            {
                torn++;
            }
            else if (!sent.TryAdd(one.Key, (one.Uuid, body)))
            {
                repeats++;
                otherUuid += sent[one.Key].Uuid == one.Uuid ? 0 : 1;
                otherBytes += sent[one.Key].Body == body ? 0 : 1;
            }
        }

        int owed = 0;
        int lost = 0;
        foreach (Victim victim in victims)
        {
            foreach (long sequence in victim.RecordedBefore(s_grace))
            {
                owed++;
                lost += sent.ContainsKey((victim.Writer, sequence)) ? 0 : 1;
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{victims.Count} kills, {owed} events older than {s_grace.TotalMilliseconds} ms: {lost} lost; {sent.Count} events sent, {repeats} repeats, {otherUuid} with another uuid, {otherBytes} with other bytes, {torn} torn; {filesLeft} files left"));
        return lost + otherUuid + otherBytes + torn + filesLeft == 0 && owed > 0 ? 0 : 1;
    }

    private static ((long Writer, long Sequence) Key, string Uuid)? Read(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            JsonElement fields = json.RootElement.GetProperty("fields");
            return ((fields.GetProperty("writer").GetInt64(), fields.GetProperty("sequence").GetInt64()), json.RootElement.GetProperty("id").GetString()!);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static string[] Spool(string home) => Directory.GetFiles(home, "q1-*.ndj", SearchOption.AllDirectories);

    private static Process Start(string home, Receiver receiver, params string[] args)
    {
        ProcessStartInfo info = new("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (string word in (string[])["exec", typeof(Driver).Assembly.Location, .. args])
        {
            info.ArgumentList.Add(word);
        }

        string? path = Environment.GetEnvironmentVariable("PATH");
        string? root = Environment.GetEnvironmentVariable("DOTNET_ROOT");
        info.Environment.Clear();
        info.Environment["PATH"] = path;
        info.Environment["DOTNET_ROOT"] = root;
        info.Environment["HOME"] = home;
        info.Environment["XDG_STATE_HOME"] = home;
        info.Environment["LOCALAPPDATA"] = home;
        info.Environment["KILL_TELEMETRY"] = "1";
        info.Environment["KILL_ENDPOINT"] = receiver.Url;
        return Process.Start(info)!;
    }
}
