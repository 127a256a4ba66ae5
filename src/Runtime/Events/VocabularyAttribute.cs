namespace Plainsight;

/// <summary>Declares a type whose values are the words of a reviewed file; every other text becomes <c>other</c>.</summary>
/// <param name="file">The file, one word a line, listed as an <c>AdditionalFiles</c> item of the project.</param>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class VocabularyAttribute(string file) : Attribute
{
    /// <summary>The file that holds the words.</summary>
    public string File { get; } = file;
}
