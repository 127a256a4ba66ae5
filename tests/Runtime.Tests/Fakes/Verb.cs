namespace Plainsight.Tests.Fakes;

/// <summary>Commands of an app.</summary>
public enum Verb
{
    Run,
    ListSources,
    [Wire("pipeline.info")]
    Info,
}
