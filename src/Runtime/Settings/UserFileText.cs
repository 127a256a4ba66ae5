using System.Text;

namespace Plainsight.Settings;

/// <summary>The text of a user's configuration file, and its exact bytes.</summary>
/// <param name="Bytes">The file as it is.</param>
/// <param name="Text">The same without a byte order mark.</param>
internal sealed record UserFileText(byte[] Bytes, string Text)
{
    private const int MaxBytes = 1024 * 1024;
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the file. What the disk throws, this throws.</summary>
    /// <param name="path">The file; a link is followed.</param>
    /// <param name="problem">Why it can't be read, to follow the file's name; null = it is there and read, or not there.</param>
    public static UserFileText? Load(string path, out string? problem)
    {
        problem = null;
        if (!Path.IsPathFullyQualified(path))
        {
            problem = "is no absolute path";
            return null;
        }

        var file = new FileInfo(path);
        FileSystemInfo target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true)!;
        if (target is not FileInfo { Exists: true } there)
        {
            problem = Directory.Exists(path) ? "is no file" : file.LinkTarget is not null ? "is a link to nothing" : null;
            return null;
        }

        // A pipe has no length either, and opening one would wait for ever.
        byte[] bytes = there.Length == 0 ? [] : Read(there);
        if (bytes.Length > MaxBytes)
        {
            problem = "is larger than 1 MB";
            return null;
        }

        return TryDecode(bytes, out problem) is { } text ? new(bytes, text) : null;
    }

    /// <summary>The bytes of a new text for the same file.</summary>
    public static byte[] Encode(UserFileText? before, string text)
    {
        bool marked = before is not null && before.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return marked ? [.. Encoding.UTF8.Preamble, .. s_utf8.GetBytes(text)] : s_utf8.GetBytes(text);
    }

    private static byte[] Read(FileInfo file)
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        byte[] bytes = new byte[(int)Math.Min(file.Length, MaxBytes) + 1];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    private static string? TryDecode(byte[] bytes, out string? problem)
    {
        try
        {
            problem = null;
            ReadOnlySpan<byte> span = bytes;
            return s_utf8.GetString(span.StartsWith(Encoding.UTF8.Preamble) ? span[3..] : span);
        }
        catch (ArgumentException)
        {
            problem = "is no UTF-8 text";
            return null;
        }
    }
}
