using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Architecture.Tests;

/// <summary>Files stay small enough to be read.</summary>
public sealed class SizeTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("samples")]
    [InlineData("tests")]
    public void No_file_is_longer_than_300_lines(string folder) =>
        Assert.Empty(Repository.Sources(folder).Where(file => file.Lines > 300).Select(file => file.Path + ": " + file.Lines));

    [Theory]
    [InlineData("Dashdown")]
    [InlineData("Docglow")]
    [InlineData("Dlt")]
    [InlineData("Daytona")]
    [InlineData("Visivo")]
    public void A_sample_has_at_most_400_lines(string sample) =>
        Assert.InRange(Repository.Sources("samples/" + sample).Sum(file => file.Lines), 1, 400);

    [Fact]
    public void Half_of_the_files_have_at_most_80_lines()
    {
        List<int> lines = [.. Repository.Sources("src").Select(file => file.Lines).Order()];
        Assert.InRange(lines[lines.Count / 2], 1, 80);
    }

    [Fact]
    public void A_file_of_src_holds_one_type() =>
        Assert.Empty(Repository.Sources("src")
            .Where(file => TopLevelTypes(file.Text) > 1)
            .Select(file => file.Path));

    private static int TopLevelTypes(string text) =>
        CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes(node => node is not BaseTypeDeclarationSyntax)
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(Name)
            .Distinct()
            .Count();

    // A generic type and the static class of the same name that makes it belong together.
    private static string Name(Microsoft.CodeAnalysis.SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax @delegate => @delegate.Identifier.Text,
        _ => "",
    };
}
