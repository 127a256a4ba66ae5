using Plainsight.Events;
using Plainsight.Facts;
using Plainsight.Spool;

namespace Plainsight;

/// <summary>Makes the context of events, for this process and for callers of a server: they differ in the id.</summary>
/// <param name="definition">The app.</param>
/// <param name="version">The version that the host set.</param>
/// <param name="context">Makes the context.</param>
/// <param name="key">The key of the pseudonyms.</param>
/// <param name="surroundings">Gives the host's facts.</param>
/// <param name="constantIds">Whether ids are replaced, for tests.</param>
internal sealed class ScopeSource(TelemetryDefinition definition, AppVersion? version, ContextSource context, PseudonymKey key, Surroundings surroundings, bool constantIds)
{
    /// <summary>The context with an id.</summary>
    public byte[] Context(AgreedFields agreed, Func<InstallId?> id) =>
        context(wantsInstallId => new HostFacts(definition, version, wantsInstallId ? id : null, surroundings), agreed, constantIds, key);

    /// <summary>The scope of a caller.</summary>
    public ClientScope Caller(AgreedFields agreed, InstallId? id)
    {
        Func<InstallId?> known = () => id;
        return new ClientScope(new RecordScope(definition, agreed, fields => Context(fields, known)), known);
    }
}
