using System.Reflection;
using Plainsight;
using Plainsight.Analyzers.Schema;
using Plainsight.Consent;
using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>Flags, a user's file and an order reach the program, the schema and the page as they are declared.</summary>
public sealed class SwitchRunTests
{
    [Fact]
    public void Both_sides_know_the_same_words_in_the_same_order() =>
        Assert.Equal(TelemetryDefinition.DefaultPrecedence, string.Join(' ', Plainsight.Analyzers.Model.SwitchOrder.Words));

    [Theory]
    [InlineData("", "switch project recorded")]
    [InlineData("OffFlag = \"--off\", UserFile = \"~/.demo\"", "flag switch project user recorded")]
    [InlineData("OnFlag = \"--on\", UserFile = \"~/.demo\", Precedence = \"user recorded\"", "user recorded flag switch project")]
    [InlineData("Precedence = \"ci  recorded\"", "ci recorded switch project")]
    public void Schema_and_program_ask_in_the_same_order(string arguments, string order)
    {
        GeneratorResult result = GeneratorTest.Run<TelemetryGenerator>(
            $$"""
            namespace Demo;
            [TelemetryApp("demo", Switch = "switch", Endpoint = "https://example.com/events"{{(arguments.Length > 0 ? ", " : "")}}{{arguments}})] public static partial class DemoTelemetry;
            /// <summary>Done.</summary>
            [TelemetryEvent] public readonly partial record struct Done;
            """);
        Assembly assembly = result.Load();
        var definition = (TelemetryDefinition)assembly.GetType("Demo.DemoTelemetry")!.GetProperty("Definition")!.GetValue(null)!;
        string schema = assembly.GetCustomAttribute<TelemetrySchemaAttribute>()!.Json;
        JsonObject app = SchemaReader.Read(schema).Document!.App.Head;

        string[] asked = [.. Plainsight.Consent.SwitchOrder.Of(definition)
            .Where(source => source != ConsentSource.Flag || (definition.OffFlag ?? definition.OnFlag) is not null)
            .Where(source => source != ConsentSource.User || definition.UserFile is not null)
            .Select(static source => source.ToString().ToLowerInvariant())];
        Assert.Equal(order, string.Join(' ', ((JsonArray)app["precedence"]!).Items.Cast<JsonText>().Select(static text => text.Value).Skip(1)));
        Assert.Equal(order, string.Join(' ', asked[^1] == "ci" ? asked[..^1] : asked));
        Assert.Equal((definition.OffFlag, definition.OnFlag, definition.UserFile), (app.Text("off-flag"), app.Text("on-flag"), app.Text("user-file")));
        Assert.Equal(arguments.Length == 0, definition.Precedence is null);
    }
}
