using System.Text;

namespace Plainsight.Build;

/// <summary>Replaces a file in one step, so that a build beside this one never reads half of it.</summary>
internal static class AtomicFile
{
    /// <summary>Writes UTF-8 without a byte order mark. Throws what the file system throws.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its new text.</param>
    /// <param name="writtenUtc">The time that the file gets.</param>
    public static void Write(string path, string text, DateTime writtenUtc)
    {
        string temporary = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.SetLastWriteTimeUtc(temporary, writtenUtc);
            Replace(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void Replace(string temporary, string path)
    {
        if (!File.Exists(path))
        {
            try
            {
                File.Move(temporary, path);
                return;
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another build created it in between.
            }
        }

        File.Replace(temporary, path, destinationBackupFileName: null);
    }
}
