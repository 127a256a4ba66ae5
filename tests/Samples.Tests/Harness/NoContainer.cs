using System.Diagnostics;

namespace Samples.Tests.Harness;

/// <summary>Runs a program as if this were no container: under a root directory with the same folders, and without the files that mark one.</summary>
internal static class NoContainer
{
    private const string Kubernetes = "/var/run/secrets/kubernetes.io/serviceaccount";

    private const string Script = """
        mount -t tmpfs tmpfs "$1" || exit 1
        for entry in /*; do
          if [ -L "$entry" ]; then cp -P "$entry" "$1$entry"; elif [ -d "$entry" ]; then mkdir "$1$entry" && mount --rbind "$entry" "$1$entry"; fi
        done
        exec chroot "$@"
        """;

    private static readonly Lazy<bool> IsPossible = new(() =>
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            using var probe = Process.Start(new ProcessStartInfo("unshare", ["--mount", "true"]) { RedirectStandardError = true })!;
            probe.WaitForExit();
            return probe.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    /// <summary>Whether programs can be started with mounts of their own.</summary>
    public static bool MayMount => IsPossible.Value;

    /// <summary>Whether a program would see that it runs in a container.</summary>
    public static bool IsContainer => File.Exists("/.dockerenv") || File.Exists("/run/.containerenv") || Directory.Exists(Kubernetes);

    /// <summary>Changes a start so that its program sees no container.</summary>
    /// <param name="info">The start.</param>
    /// <param name="root">An empty directory to be made, the program's root.</param>
    /// <returns>Whether it sees none.</returns>
    public static bool TryHide(ProcessStartInfo info, string root)
    {
        if (!IsContainer)
            return true;
        if (!MayMount || Directory.Exists(Kubernetes))
            return false;
        Directory.CreateDirectory(root);
        string[] command = [info.FileName, .. info.ArgumentList];
        info.FileName = "unshare";
        info.ArgumentList.Clear();
        foreach (string word in (string[])["--mount", "sh", "-c", Script, "sh", root, "sh", "-c", "cd \"$0\" && exec \"$@\"", info.WorkingDirectory, .. command])
            info.ArgumentList.Add(word);
        return true;
    }
}
