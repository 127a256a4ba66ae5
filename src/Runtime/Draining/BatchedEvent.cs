namespace Plainsight.Draining;

/// <summary>An event on its way.</summary>
/// <param name="Item">What the sink made of it.</param>
/// <param name="Time">Its time as recorded; empty when the app keeps none.</param>
/// <param name="Start">Where its line stands.</param>
/// <param name="Length">How long that is.</param>
internal sealed record BatchedEvent(byte[] Item, string Time, int Start, int Length);
