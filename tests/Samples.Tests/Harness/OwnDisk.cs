using System.Diagnostics;

namespace Samples.Tests.Harness;

/// <summary>Runs a program several times on a small disk of its own, which nobody else sees and which ends with the last run.</summary>
internal static class OwnDisk
{
    private const string Script = """
        directory=$1; options=$2; dotnet=$3; library=$4
        shift 4
        mount -t tmpfs -o "mode=0700,$options" tmpfs "$directory" || exit 99
        for run in "$@"; do "$dotnet" exec "$library" $run; code=$?; done
        exit $code
        """;

    /// <summary>Changes a start so that it runs with the disk.</summary>
    /// <param name="info">A start without words.</param>
    /// <param name="directory">Where the disk is to be.</param>
    /// <param name="options">What <c>mount</c> is to make of it: <c>size=32k</c>, <c>ro</c>.</param>
    /// <param name="runs">The words of each run, with spaces between them.</param>
    public static void Use(ProcessStartInfo info, string directory, string options, string[] runs)
    {
        Assert.SkipUnless(NoContainer.MayMount, "disks can't be mounted here");
        Directory.CreateDirectory(directory);
        string[] program = [info.FileName, info.ArgumentList[1]];
        info.FileName = "unshare";
        info.ArgumentList.Clear();
        foreach (string word in (string[])["--mount", "sh", "-c", Script, "sh", directory, options, .. program, .. runs])
            info.ArgumentList.Add(word);
    }
}
