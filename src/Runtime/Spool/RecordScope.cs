using Plainsight.Events;

namespace Plainsight.Spool;

/// <summary>What events are recorded under: the fields that somebody agreed to, and the context that goes with them. Used under the recorder's lock.</summary>
/// <param name="definition">The app, which lists the shapes that may be recorded.</param>
/// <param name="agreed">The fields that may travel.</param>
/// <param name="context">Makes the context, once, when the first event comes.</param>
internal sealed class RecordScope(TelemetryDefinition definition, AgreedFields agreed, Func<AgreedFields, byte[]> context)
{
    private readonly ulong[] _masks = new ulong[definition.ShapeHashes.Length];
    private readonly bool[] _hasMask = new bool[definition.ShapeHashes.Length];
    private readonly bool[] _travels = new bool[definition.ShapeHashes.Length];
    private byte[]? _context;

    public AgreedFields Agreed => agreed;

    /// <summary>Whether the context could not be made.</summary>
    public bool Failed { get; private set; }

    /// <summary>The context as an object. Throws what the host's own code throws.</summary>
    public byte[] Context()
    {
        if (_context is null)
        {
            Failed = true;
            _context = context(agreed);
            Failed = false;
        }

        return _context;
    }

    /// <summary>Whether an event is listed, and something of it may travel.</summary>
    public bool MayRecord(ShapePlan plan, out ulong mask)
    {
        mask = 0;
        for (int i = 0; i < definition.ShapeHashes.Length; i++)
        {
            if (definition.ShapeHashes[i] == plan.Hash)
            {
                if (!_hasMask[i])
                {
                    _masks[i] = plan.Mask(agreed);
                    _travels[i] = plan.Travels(agreed, _masks[i]);
                    _hasMask[i] = true;
                }

                mask = _masks[i];
                return _travels[i];
            }
        }

        return false;
    }
}
