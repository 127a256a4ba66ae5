using Plainsight.Events;

namespace Plainsight;

/// <summary>The app's version: three numbers of at most 65535, and <c>-alpha</c>, <c>-beta</c>, <c>-rc</c>, <c>-preview</c>, <c>-dev</c> or <c>-nightly</c> with a number of at most 999 if it has one. Any other label becomes <c>-dev</c>; build metadata is dropped.</summary>
public readonly struct AppVersion
{
    private static readonly string[] s_labels = ["", "alpha", "beta", "rc", "preview", "dev", "nightly"];

    private readonly VersionNumbers _numbers;
    private readonly VersionStage _stage;

    // One more than the number, so that 0 says that there is none.
    private readonly short _build;

    private AppVersion(VersionNumbers numbers, VersionStage stage, int build)
    {
        _numbers = numbers;
        _stage = stage;
        _build = (short)build;
    }

    /// <summary>Takes the first three numbers of a version; null gives 0.0.0.</summary>
    public static AppVersion From(Version? version) => new(VersionNumbers.From(version), VersionStage.Release, 0);

    /// <summary>Reads a version such as <c>1.4.0-alpha.3+build</c>.</summary>
    /// <returns>False when the text does not start with numbers and dots; <paramref name="version"/> is then 0.0.0. Nothing is thrown.</returns>
    public static bool TryParse(string? text, out AppVersion version)
    {
        version = default;
        if (text is null)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text;
        int metadata = rest.IndexOf('+');
        rest = metadata < 0 ? rest : rest[..metadata];
        int dash = rest.IndexOf('-');
        if (!VersionNumbers.TryParse(dash < 0 ? rest : rest[..dash], out VersionNumbers numbers))
        {
            return false;
        }

        version = dash < 0 ? new(numbers, VersionStage.Release, 0) : WithLabel(numbers, rest[(dash + 1)..]);
        return true;
    }

    /// <summary>The version as it is sent.</summary>
    public override string ToString()
    {
        string label = _stage == VersionStage.Release ? "" : "-" + s_labels[(int)_stage];
        return _build == 0 ? _numbers + label : FormattableString.Invariant($"{_numbers}{label}.{_build - 1}");
    }

    internal void WriteTo(ref ByteWriter writer)
    {
        _numbers.WriteTo(ref writer);
        if (_stage == VersionStage.Release)
        {
            return;
        }

        writer.Raw((byte)'-');
        foreach (char c in s_labels[(int)_stage])
        {
            writer.Raw((byte)c);
        }

        if (_build > 0)
        {
            writer.Raw((byte)'.');
            writer.Number(_build - 1L);
        }
    }

    private static AppVersion WithLabel(VersionNumbers numbers, ReadOnlySpan<char> label)
    {
        int dot = label.IndexOf('.');
        ReadOnlySpan<char> word = dot < 0 ? label : label[..dot];
        for (int i = 1; i < s_labels.Length; i++)
        {
            if (word.SequenceEqual(s_labels[i]) && TryBuild(label[word.Length..], out int build))
            {
                return new(numbers, (VersionStage)i, build);
            }
        }

        return new(numbers, VersionStage.Dev, 0);
    }

    private static bool TryBuild(ReadOnlySpan<char> text, out int build)
    {
        build = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        int number = 0;
        foreach (char c in text[1..])
        {
            number = c is >= '0' and <= '9' && number <= 99 ? (number * 10) + (c - '0') : 1000;
        }

        build = number + 1;
        return text.Length > 1 && number < 1000;
    }
}
