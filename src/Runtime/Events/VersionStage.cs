namespace Plainsight.Events;

/// <summary>The pre-release labels that may stand in a version. Any other label is free text, and becomes <see cref="Dev"/>.</summary>
internal enum VersionStage : byte
{
    Release,
    Alpha,
    Beta,
    Rc,
    Preview,
    Dev,
    Nightly,
}
