namespace Plainsight.Events;

/// <summary>The fields that somebody agreed to, as their consent hashes. The default value holds none.</summary>
/// <remarks>Searched from start to end: there are some dozens, and sorted search costs a short process more than it saves.</remarks>
internal readonly struct AgreedFields
{
    private readonly uint[]? _hashes;
    private readonly bool _all;

    private AgreedFields(uint[]? hashes, bool all)
    {
        _hashes = hashes;
        _all = all;
    }

    /// <summary>Whatever the running version documents: what a person asks for with a switch.</summary>
    public static AgreedFields All { get; } = new(null, all: true);

    public bool IsAll => _all;

    public static AgreedFields Of(uint[] consentHashes) => new(consentHashes, all: false);

    /// <summary>The fields that both hold.</summary>
    public AgreedFields And(AgreedFields other) => _all ? other : other._all ? this : Of(Array.FindAll(_hashes ?? [], other.Contains));

    public bool Contains(uint consentHash)
    {
        foreach (uint hash in _hashes ?? [])
        {
            if (hash == consentHash)
            {
                return true;
            }
        }

        return _all;
    }
}
