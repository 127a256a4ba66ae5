namespace Plainsight.Tool.Diff;

/// <summary>The parts of a schema, in the order of a report.</summary>
internal enum ChangePart
{
    /// <summary>The app: consent, receiver, retention.</summary>
    App,

    /// <summary>The words that the project allows or refuses in names.</summary>
    Words,

    /// <summary>The keys around the fields.</summary>
    Envelope,

    /// <summary>What goes with every event.</summary>
    Context,

    /// <summary>The events.</summary>
    Events,
}
