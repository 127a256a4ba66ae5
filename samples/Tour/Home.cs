namespace Tour;

/// <summary>A home directory for the length of the tour, so that it leaves nothing on this computer.</summary>
internal sealed class Home : IDisposable
{
    public Home(string endpoint)
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("plainsight-tour-").FullName;
        Set("HOME", Directory);
        Set("XDG_STATE_HOME", Path.Combine(Directory, "state"));
        Set("LOCALAPPDATA", Directory);
        Set("PLAINSIGHT_TOUR_ENDPOINT", endpoint);

        // The only receiver is the tour itself, so a switch that is meant for others would only hide the last step.
        Set("DO_NOT_TRACK", null);
        Set("PLAINSIGHT_TOUR_NO_TELEMETRY", null);
        Set("PLAINSIGHT_TOUR_TELEMETRY", null);
    }

    public string Directory { get; }

    public int Files => System.IO.Directory.EnumerateFiles(Directory, "*", SearchOption.AllDirectories).Count();

    public void SwitchOn() => Set("PLAINSIGHT_TOUR_TELEMETRY", "1");

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);

    private static void Set(string variable, string? value) => Environment.SetEnvironmentVariable(variable, value);
}
