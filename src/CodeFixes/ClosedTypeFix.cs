using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers.Rules;

namespace Plainsight.CodeFixes;

/// <summary>PST0101: puts an enum or a vocabulary in the place of <c>string</c>, and declares it beside the event.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClosedTypeFix)), Shared]
public sealed class ClosedTypeFix : TextFixProvider
{
    public const string EnumKey = nameof(ClosedTypeFix) + ".Enum";

    public const string VocabularyKey = nameof(ClosedTypeFix) + ".Vocabulary";

    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.FreeText];

    internal override IEnumerable<TextFix> Find(Diagnostic diagnostic, FixScope scope)
    {
        if (scope.Parameter(diagnostic) is not { Type: { } type } parameter
            || scope.Declaration(diagnostic) is not { } declaration
            || !IsText(type, scope)
            || HasOtherDefault(parameter))
        {
            yield break;
        }

        var stub = TypeStub.For(parameter, declaration, scope);
        if (stub.IsVocabulary is not true)
        {
            string title = stub.Exists ? $"Use the enum '{stub.Name}'" : $"Declare enum '{stub.Name}' with the values that you expect";
            yield return Create(EnumKey, title, type, stub, EnumText(stub, scope));
        }

        if (stub.IsVocabulary is not false)
        {
            string file = SnakeCase.Of(stub.Name) + ".txt";
            string title = stub.Exists ? $"Use the vocabulary '{stub.Name}'" : $"Declare vocabulary '{stub.Name}' with the words of {file}, to be added to AdditionalFiles";
            yield return Create(VocabularyKey, title, type, stub, VocabularyText(stub, file, scope));
        }
    }

    private static TextFix Create(string key, string title, TypeSyntax type, TypeStub stub, string text)
    {
        TypeSyntax replaced = type is NullableTypeSyntax nullable ? nullable.ElementType : type;
        var use = new TextChange(replaced.Span, stub.Name);
        return stub.Exists
            ? new TextFix(key, title, [use])
            : new TextFix(key, title, [use, new TextChange(new TextSpan(stub.Position, 0), text)], stub.FullName);
    }

    private static bool IsText(TypeSyntax type, FixScope scope) =>
        scope.Semantics.GetTypeInfo(type, scope.Cancellation).Type is { SpecialType: SpecialType.System_String };

    // A default such as "none" says which values are expected, but not under which member.
    private static bool HasOtherDefault(ParameterSyntax parameter) =>
        parameter.Default is { Value: var value }
        && !value.IsKind(SyntaxKind.DefaultLiteralExpression)
        && !(value.IsKind(SyntaxKind.NullLiteralExpression) && parameter.Type is NullableTypeSyntax);

    private static string EnumText(TypeStub stub, FixScope scope)
    {
        string wire = scope.Attribute("Wire", stub.Position);
        return stub.Lines(
            scope.NewLine,
            $"{stub.Accessibility} enum {stub.Name}",
            "{",
            $"    [{wire}(\"other\")]",
            "    Other,",
            "",
            $"    [{wire}(\"first_value\")]",
            "    FirstValue,",
            "}");
    }

    private static string VocabularyText(TypeStub stub, string file, FixScope scope) => stub.Lines(
        scope.NewLine,
        $"[{scope.Attribute("Vocabulary", stub.Position)}(\"{file}\")]",
        $"{stub.Accessibility} readonly partial record struct {stub.Name};");
}
