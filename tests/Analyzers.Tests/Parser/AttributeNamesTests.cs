using System.Reflection;
using Plainsight;
using Plainsight.Analyzers.Parser;

namespace Analyzers.Tests.Parser;

/// <summary>The rules name the runtime's types by text, because they don't reference it.</summary>
public sealed class AttributeNamesTests
{
    [Fact]
    public void Every_attribute_exists_in_the_runtime() => Assert.All(
        typeof(AttributeNames).GetFields(BindingFlags.Public | BindingFlags.Static),
        field => Assert.NotNull(typeof(TelemetryEventAttribute).Assembly.GetType((string)field.GetRawConstantValue()!)));

    [Theory]
    [InlineData(typeof(TimeGrain), "None Day Hour Exact")]
    [InlineData(typeof(ConsentModel), "OptIn OptOut")]
    [InlineData(typeof(TimeUnit), "Microseconds Milliseconds Seconds Minutes Hours Days")]
    [InlineData(typeof(BadEndpoint), "Off UseDefault")]
    public void Enums_have_the_values_that_the_parser_reads(Type type, string names) =>
        Assert.Equal(names, string.Join(" ", Enum.GetNames(type)));
}
