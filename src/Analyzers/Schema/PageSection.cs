namespace Plainsight.Analyzers.Schema;

/// <summary>A section of the page.</summary>
/// <param name="Name">The name with which somebody gives it a place of its own: <c>&lt;!-- plainsight:begin switches --&gt;</c>.</param>
/// <param name="Text">Its Markdown, with its heading, without a newline at the end; empty where there is nothing to say.</param>
internal sealed record PageSection(string Name, string Text);
