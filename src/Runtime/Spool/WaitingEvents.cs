namespace Plainsight.Spool;

/// <summary>What waits to be sent.</summary>
/// <param name="Count">Events on disk, apart from those that a running process still holds.</param>
/// <param name="Oldest">When the oldest of their files was made, in UTC; null when there is none.</param>
internal readonly record struct WaitingEvents(int Count, DateTime? Oldest);
