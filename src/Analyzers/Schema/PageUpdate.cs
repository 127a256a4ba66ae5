namespace Plainsight.Analyzers.Schema;

/// <summary>The page as it should be, or why it is left alone: exactly one of both.</summary>
public sealed class PageUpdate
{
    internal PageUpdate(string text) => Text = text;

    internal PageUpdate(SchemaFault fault) => Fault = fault;

    /// <summary>The page with its generated parts brought up to date; the very text that was given where it says everything already.</summary>
    public string? Text { get; }

    /// <summary>What is wrong with the marks of the page, and on which line.</summary>
    public SchemaFault? Fault { get; }
}
