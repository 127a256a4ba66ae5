using Plainsight.Events;

namespace Plainsight;

/// <summary>The .NET runtime's version: three numbers of at most 65535, and nothing else.</summary>
public readonly struct RuntimeVersion
{
    private readonly VersionNumbers _numbers;

    private RuntimeVersion(VersionNumbers numbers) => _numbers = numbers;

    /// <summary>Takes the first three numbers of a version; null gives 0.0.0.</summary>
    public static RuntimeVersion From(Version? version) => new(VersionNumbers.From(version));

    /// <summary>Reads one to four numbers with dots.</summary>
    /// <returns>False when the text is anything else; <paramref name="version"/> is then 0.0.0. Nothing is thrown.</returns>
    public static bool TryParse(string? text, out RuntimeVersion version)
    {
        bool read = VersionNumbers.TryParse(text, out VersionNumbers numbers);
        version = new(numbers);
        return read;
    }

    /// <summary>The version as it is sent.</summary>
    public override string ToString() => _numbers.ToString();

    internal void WriteTo(ref ByteWriter writer) => _numbers.WriteTo(ref writer);
}
