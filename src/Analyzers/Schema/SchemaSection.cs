namespace Plainsight.Analyzers.Schema;

/// <summary>The parts of a schema.</summary>
public enum SchemaSection
{
    /// <summary>The app's line.</summary>
    App,

    /// <summary>The words that the project allows or refuses in names.</summary>
    Words,

    /// <summary>The keys around the fields.</summary>
    Envelope,

    /// <summary>The fields that go with every event.</summary>
    Context,

    /// <summary>The events.</summary>
    Events,
}
