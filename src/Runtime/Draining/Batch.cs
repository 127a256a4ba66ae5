namespace Plainsight.Draining;

/// <summary>Events that go into one request.</summary>
/// <param name="many">Whether a request may tell of more than one.</param>
internal sealed class Batch(bool many)
{
    /// <summary>The most events in a request.</summary>
    public const int MostItems = 100;

    /// <summary>The most bytes of them in a request: with what stands around them it stays under the least of all receivers' limits, 500 KB.</summary>
    public const int MostBytes = 450 * 1024;

    private readonly List<BatchedEvent> _events = [];
    private int _bytes;

    public byte[][] Items => [.. _events.Select(static each => each.Item)];

    /// <summary>Whether one more fits.</summary>
    public bool Holds(byte[] item) => _events.Count == 0 || (many && _events.Count < MostItems && _bytes + item.Length + 1 <= MostBytes);

    public void Add(BatchedEvent one)
    {
        _events.Add(one);
        _bytes += one.Item.Length + 1;
    }

    /// <summary>Takes the first ones out.</summary>
    public BatchedEvent[] Take(int count)
    {
        BatchedEvent[] taken = [.. _events.Take(count)];
        _bytes -= taken.Sum(static each => each.Item.Length + 1);
        _events.RemoveRange(0, count);
        return taken;
    }
}
