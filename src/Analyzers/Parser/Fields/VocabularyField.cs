using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A field with a word of a file. The words are filled in later, because a parser sees no files.</summary>
public static class VocabularyField
{
    public static FieldType? Parse(FieldSource field)
    {
        ParseResult<VocabularyModel>? parsed = DeclaredElsewhere.Parse(
            field, AttributeNames.Vocabulary, (declaration, semantics) => VocabularyParser.Parse(declaration, semantics, field.Scope.Cancellation));
        return parsed?.Model is { } model ? new FieldType.Vocabulary(model.Type.FullName, model.File, default) : null;
    }
}
