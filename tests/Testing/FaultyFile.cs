using System.Text;

namespace Plainsight.Testing.Harness;

/// <summary>A schema file that can't be read.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Line">The 1-based line of the fault.</param>
/// <param name="Column">The 1-based column of the fault.</param>
/// <param name="Message">What the message must say.</param>
public sealed record FaultyFile(byte[] Bytes, int Line, int Column, string Message)
{
    /// <summary>The bytes as a program reads them that takes them for text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);
}
