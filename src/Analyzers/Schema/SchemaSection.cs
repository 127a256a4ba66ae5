namespace Plainsight.Analyzers.Schema;

/// <summary>The parts of a schema.</summary>
public enum SchemaSection
{
    /// <summary>The app's line.</summary>
    App,

    /// <summary>The keys around the fields.</summary>
    Envelope,

    /// <summary>The fields that go with every event.</summary>
    Context,

    /// <summary>The events.</summary>
    Events,
}
