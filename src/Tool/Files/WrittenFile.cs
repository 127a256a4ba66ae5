using Plainsight.Build;

namespace Plainsight.Tool.Files;

/// <summary>Replaces files in one step.</summary>
internal static class WrittenFile
{
    /// <summary>Throws <see cref="ToolException"/> when the file can't be written; then it is as it was.</summary>
    public static void Replace(string path, string name, string text)
    {
        try
        {
            AtomicFile.Write(path, text, DateTime.UtcNow);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{name} could not be written, and is as it was: {e.Message}");
        }
    }
}
