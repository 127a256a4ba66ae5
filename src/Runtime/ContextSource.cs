using Plainsight.Events;

namespace Plainsight;

/// <summary>Makes the context as JSON.</summary>
/// <param name="host">Gives the facts; its argument says whether an install id is wanted, since asking for one makes one.</param>
/// <param name="agreed">The fields that may travel.</param>
/// <param name="constantIds">Whether ids are replaced, for tests.</param>
/// <param name="key">The key of the pseudonyms.</param>
internal delegate byte[] ContextSource(Func<bool, HostFacts> host, AgreedFields agreed, bool constantIds, PseudonymKey key);
