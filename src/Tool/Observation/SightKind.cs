namespace Plainsight.Tool.Observation;

/// <summary>What a program left or reached for.</summary>
internal enum SightKind
{
    File,
    Socket,
    Child,
}
