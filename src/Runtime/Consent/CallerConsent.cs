using Plainsight.Events;

namespace Plainsight.Consent;

/// <summary>What another program's user agreed to, as it was handed over.</summary>
/// <param name="IsOn">Whether telemetry is on there.</param>
/// <param name="Target">For which app and receiver; another pair has asked nobody.</param>
/// <param name="Id">The id under which that program sends; null = it sends none.</param>
/// <param name="Agreed">The fields that may travel.</param>
internal sealed record CallerConsent(bool IsOn, ulong Target, InstallId? Id, AgreedFields Agreed)
{
    public static CallerConsent Off { get; } = new(IsOn: false, Target: 0, Id: null, Agreed: default);
}
