using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Plainsight.Testing.Harness;

/// <summary>Compares a text with a committed file: <c>Class.Test#name.verified.txt</c> beside the test, as Verify names them.</summary>
/// <remarks>On a difference it writes <c>.received</c> beside it and fails. <c>SNAPSHOTS=accept</c> in the environment accepts.</remarks>
public static partial class Snapshot
{
    public static void Verify(string actual, string name, string extension, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        string scrubbed = Version().Replace(actual.ReplaceLineEndings("\n"), "\"{version}\"");
        string stem = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots", Path.GetFileNameWithoutExtension(file) + "." + test + "#" + name);
        string verified = stem + ".verified." + extension;
        string received = stem + ".received." + extension;
        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == scrubbed)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "accept")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
            File.WriteAllText(verified, scrubbed);
            return;
        }

        File.WriteAllText(received, scrubbed);
        throw new InvalidOperationException(
            $"{Path.GetFileName(verified)} differs, first in line {FirstDifference(expected, scrubbed)}. Received: {received}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] a = expected.Split('\n');
        string[] b = actual.Split('\n');
        int line = Enumerable.Range(0, Math.Max(a.Length, b.Length)).First(i => i >= a.Length || i >= b.Length || a[i] != b[i]);
        return $"{line + 1}:\n- {(line < a.Length ? a[line] : "(end)")}\n+ {(line < b.Length ? b[line] : "(end)")}";
    }

    [GeneratedRegex("(?<=GeneratedCode\\(\"Plainsight.Generator\", )\"[0-9.]+\"")]
    private static partial Regex Version();
}
