using Plainsight.Events;

namespace Plainsight.Consent;

/// <summary>The one answer to "may this run send?", and what gave it.</summary>
/// <param name="State">The answer.</param>
/// <param name="Source">What decided.</param>
/// <param name="Detail">The same for a person: <c>DO_NOT_TRACK=1 (environment)</c>.</param>
/// <param name="Endpoint">Where events go; null when there is no acceptable receiver, or when a kill switch decided: then no URL is read.</param>
/// <param name="Agreed">The fields that may travel; none unless the state is on.</param>
/// <param name="Epoch">Rises with each change of mind. 0 when the state was not needed for the answer.</param>
internal sealed record ConsentDecision(ConsentState State, ConsentSource Source, string Detail, string? Endpoint, AgreedFields Agreed, int Epoch)
{
    public bool IsOn => State == ConsentState.On;
}
