namespace Plainsight;

/// <summary>Whether the app runs in continuous integration, sent as <c>true</c> or <c>false</c>. As a field of the context it is filled by the runtime.</summary>
public readonly record struct CiRun
{
    internal CiRun(bool value) => Value = value;

    internal bool Value { get; }
}
