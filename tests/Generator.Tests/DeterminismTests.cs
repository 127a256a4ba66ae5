using System.Globalization;
using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>The same declarations give the same bytes, in any order and any culture.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void The_order_of_files_does_not_matter() =>
        Assert.Equal(Text(Sources.App, Sources.Context, Sources.Everything), Text(Sources.Everything, Sources.Context, Sources.App));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string culture)
    {
        string expected = Text(Sources.App, Sources.Context, Sources.Everything);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Text(Sources.App, Sources.Context, Sources.Everything));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Text(params string[] sources) =>
        string.Join("\n", GeneratorTest.Run<TelemetryGenerator>(TestCompilation.Create(sources), new TestText("/src/adapters.txt", Sources.Adapters))
            .Files.Select(file => file.HintName + "\n" + file.SourceText));
}
