using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Parser;

namespace Analyzers.Tests.Parser;

/// <summary>Reasons become plain text, the same in every documentation mode.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData("/// <summary>A build finished.</summary>", "A build finished.")]
    [InlineData("/// <summary>\n/// A build\n///    finished.\n/// </summary>", "A build finished.")]
    [InlineData("/** <summary>A build finished.</summary> */", "A build finished.")]
    [InlineData("/**\n * <summary>\n * A build\n * finished.\n * </summary>\n */", "A build finished.")]
    [InlineData("/// <summary>See <see cref=\"A.B.Outcome\"/>.</summary>", "See Outcome.")]
    [InlineData("/// <summary>See <see cref=\"T:A.List{T}.Add(System.Int32)\"/>.</summary>", "See List.")]
    [InlineData("/// <summary>As <c>Outcome.Success</c> in <c>docglow.yml</c>.</summary>", "As Success in docglow.yml.")]
    [InlineData("/// <summary>Of <paramref name=\"Count\"/>, <see langword=\"null\"/> or <see cref=\"X\">that one</see>.</summary>", "Of Count, null or that one.")]
    [InlineData("/// <summary><para>One.</para><para>Two.</para></summary>", "One. Two.")]
    [InlineData("/// <summary>1 &lt; 2 &amp; 3</summary>", "1 < 2 & 3")]
    [InlineData("// an ordinary comment\n/// <summary>A build finished.</summary>", "A build finished.")]
    [InlineData("/// <summary>Old.</summary>\n// between\n/// <summary>A build finished.</summary>", "A build finished.")]
    [InlineData("//// <summary>Not documentation.</summary>", "")]
    [InlineData("", "")]
    public void A_summary_is_plain_text(string comment, string text) => Assert.All(
        new[] { DocumentationMode.None, DocumentationMode.Parse, DocumentationMode.Diagnose },
        mode => Assert.Equal(text, Read(comment, mode).Summary));

    [Fact]
    public void Line_ends_of_Windows_do_not_matter() => Assert.Equal(
        "Is it slow?", Read("/// <param name=\"A\">Is it\r\n/// slow?</param>\r", DocumentationMode.None).Of("A"));

    [Theory]
    [InlineData("/// <summary>A")]
    [InlineData("/// <summary>A & B</summary>")]
    [InlineData("/// <inheritdoc cref=\"X\"/>")]
    [InlineData("/// <include file='a.xml' path='b'/>")]
    public void What_cannot_be_read_is_a_problem(string comment) => Assert.NotNull(Read(comment, DocumentationMode.None).Problem);

    private static DocumentationText Read(string comment, DocumentationMode mode)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(comment + "\npublic readonly partial record struct Done(int A);", new CSharpParseOptions(documentationMode: mode));
        return DocumentationReader.Read(tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Single());
    }
}
