using System.Globalization;
using System.Runtime.InteropServices;

namespace Plainsight.Draining;

/// <summary>What a copy of the program was given by the run that started it, which had it from somebody else: the lock of a script, or the pipe of a build.</summary>
internal static class InheritedFiles
{
    private const int LastStandardStream = 2;
    private const int CloseOnExec = 0x80000;

    /// <summary>Closes it, since a lock must not be held for as long as the copy lives. Only Linux tells what is inherited.</summary>
    public static void Close()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        foreach (string info in Directory.GetFiles("/proc/self/fdinfo"))
        {
            if (int.TryParse(Path.GetFileName(info.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out int descriptor) && descriptor > LastStandardStream && IsInherited(info))
            {
                _ = Close(descriptor);
            }
        }
    }

    // What .NET opens itself is marked as not to be handed on.
    private static bool IsInherited(string info)
    {
        const string Name = "flags:";
        return File.Exists(info)
            && File.ReadLines(info).FirstOrDefault(static line => line.StartsWith(Name, StringComparison.Ordinal)) is { } flags
            && (Convert.ToInt32(flags[Name.Length..].Trim(), 8) & CloseOnExec) == 0;
    }

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);
}
