using System.Collections.Concurrent;
using Plainsight.Consent;
using Plainsight.Events;

namespace Plainsight;

/// <summary>Hands a session's consent over to others, and makes clients of it for those who handed theirs over.</summary>
/// <param name="session">The session.</param>
/// <param name="definition">The app.</param>
/// <param name="endpoint">The receiver.</param>
/// <param name="scopes">Makes the scopes of callers.</param>
internal sealed class Callers(Session session, TelemetryDefinition definition, string? endpoint, ScopeSource scopes)
{
    private const int MostKnown = 256;

    private readonly ulong _target = HandoverText.Target(definition.App, endpoint);
    private readonly ConcurrentDictionary<string, TelemetryClient> _known = new(StringComparer.Ordinal);

    /// <summary>Writes what others may do on behalf of a scope's person. Makes the id where the context sends one.</summary>
    public string Write(ClientScope scope)
    {
        AgreedFields agreed = scope.Record.Agreed;

        // The context first: it goes with every event.
        IEnumerable<uint> fields = DocumentedField.All(definition)
            .Where(field => agreed.Contains(field.ConsentHash))
            .OrderBy(static field => field.Event.Length)
            .Select(static field => field.ConsentHash);
        return HandoverText.Write(_target, SendsId(agreed) ? scope.Id() : null, fields);
    }

    /// <summary>The client for a caller of this process. The same text gives the same client again.</summary>
    public TelemetryClient For(string? handover)
    {
        if (handover is not null && _known.TryGetValue(handover, out TelemetryClient? known))
        {
            return known;
        }

        TelemetryClient made = For(handover, session.Own);
        if (!made.IsOn)
        {
            return made;
        }

        // Whoever sends ever new texts makes this one forget, and nothing grow.
        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        return _known.GetOrAdd(handover!, made);
    }

    /// <summary>The client for a caller of whoever a scope belongs to.</summary>
    public TelemetryClient For(string? handover, ClientScope scope)
    {
        CallerConsent caller = HandoverText.Read(handover);
        return caller.IsOn && caller.Target == _target
            ? new TelemetryClient(session, scopes.Caller(scope.Record.Agreed.And(caller.Agreed), caller.Id))
            : TelemetryClient.Off;
    }

    private bool SendsId(AgreedFields agreed) => ShapePlan.OfContext(definition) is { } plan && plan.Holds(ShapeKind.InstallId, plan.Mask(agreed));
}
