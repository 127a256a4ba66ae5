namespace Plainsight.Analyzers.Schema;

/// <summary>A JSON number, <c>true</c>, <c>false</c> or <c>null</c>, spelled as it stood in the text.</summary>
public sealed class JsonRaw(string spelling) : JsonNode
{
    public string Spelling { get; } = spelling;
}
