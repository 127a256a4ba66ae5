namespace Plainsight.Consent;

/// <summary>Whether events may be recorded and sent.</summary>
internal enum ConsentState
{
    Off,
    On,

    /// <summary>The model is opt-out and nobody has seen the notice yet: this run shows it and sends nothing.</summary>
    NoticePending,
}
