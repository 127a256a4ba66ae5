namespace Plainsight.Consent;

/// <summary>The fields that somebody agreed to, as their consent hashes. The default value holds none.</summary>
internal readonly struct AgreedFields
{
    private readonly uint[]? _sorted;
    private readonly bool _all;

    private AgreedFields(uint[]? sorted, bool all)
    {
        _sorted = sorted;
        _all = all;
    }

    /// <summary>Whatever the running version documents: what a person asks for with a switch.</summary>
    public static AgreedFields All { get; } = new(null, all: true);

    public bool IsAll => _all;

    public static AgreedFields Of(IEnumerable<uint> consentHashes)
    {
        uint[] sorted = [.. consentHashes];
        Array.Sort(sorted);
        return new AgreedFields(sorted, all: false);
    }

    public bool Contains(uint consentHash) => _all || (_sorted is not null && Array.BinarySearch(_sorted, consentHash) >= 0);
}
