using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Plainsight.CodeFixes;

/// <summary>Changes of an attribute as text.</summary>
internal static class AttributeEdit
{
    /// <summary>Removes an attribute, with its brackets when it stands in them alone.</summary>
    public static TextChange Remove(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        int position = list.Attributes.IndexOf(attribute);
        TextSpan span = list.Attributes.Count == 1 ? TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart)
            : position == 0 ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart)
            : TextSpan.FromBounds(list.Attributes[position - 1].Span.End, attribute.Span.End);
        return new TextChange(span, "");
    }

    public static TextChange SetArguments(AttributeSyntax attribute, string arguments) => attribute.ArgumentList is { } list
        ? new TextChange(TextSpan.FromBounds(list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart), arguments)
        : new TextChange(new TextSpan(attribute.Name.Span.End, 0), $"({arguments})");

    /// <summary>The whole numbers among the arguments, as they are written: one by one, as an array or as a collection.</summary>
    public static IReadOnlyList<(long Value, string Text)> Numbers(AttributeSyntax attribute, FixScope scope)
    {
        IEnumerable<ExpressionSyntax> written = attribute.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [];
        return
        [
            .. written.SelectMany(Items)
                .Select(item => (Value: scope.Semantics.GetConstantValue(item, scope.Cancellation).Value, Text: item.ToString()))
                .Where(item => item.Value is int or long or uint or short or ushort or byte or sbyte or char)
                .Select(item => (Convert.ToInt64(item.Value, CultureInfo.InvariantCulture), item.Text)),
        ];
    }

    private static IEnumerable<ExpressionSyntax> Items(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax array => array.Initializer?.Expressions ?? default(SeparatedSyntaxList<ExpressionSyntax>),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
        _ => [expression],
    };
}
