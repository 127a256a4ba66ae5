using Plainsight.Spool;

namespace Plainsight;

/// <summary>On whose behalf a client records: this process's own user, or a caller of a server.</summary>
/// <param name="Record">The fields and the context.</param>
/// <param name="Id">Finds or makes the id; asked only where one is sent.</param>
internal sealed record ClientScope(RecordScope Record, Func<InstallId?> Id);
