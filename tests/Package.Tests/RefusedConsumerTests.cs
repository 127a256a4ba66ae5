using Package.Tests.Harness;

namespace Package.Tests;

public sealed class RefusedConsumerTests(PackageFixture package)
{
    [Fact]
    public void Text_field_fails_at_its_type_and_nothing_silences_it()
    {
        Consumer consumer = WithTextField("refused");
        string plain = consumer.Build().Failed().SingleError("PST0101");
        Assert.Contains("OrderMade.cs(10,49)", plain, StringComparison.Ordinal);

        consumer.Write("OrderMade.cs", "#pragma warning disable\n" + consumer.Read("OrderMade.cs"));
        consumer.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PST0101.severity = none\n");
        BuildResult silenced = consumer.Build("-p:NoWarn=PST0101").Failed();
        Assert.Single(silenced.Errors("PST0101"));
    }

    [Fact]
    public void Refused_event_cannot_be_tracked_without_analyzers_either()
    {
        Consumer consumer = WithTextField("refused-unanalyzed");
        BuildResult result = consumer.Build("-p:RunAnalyzers=false").Failed();
        Assert.Empty(result.Errors("PST0101"));
        Assert.Contains("Program.cs(", result.SingleError("CS0619"), StringComparison.Ordinal);
    }

    [Fact]
    public void Hand_written_event_is_refused_in_the_built_assembly()
    {
        Consumer consumer = Consumer.Create(package, "hand-written");
        consumer.Write("Program.cs", """
            using Plainsight;

            Console.WriteLine(default(Own.Outer.Smuggled));

            namespace Own
            {
                public static class Outer
                {
                    public struct Smuggled : ITelemetryEvent<Smuggled>
                    {
                        public static ReadOnlySpan<byte> Shape => "event smuggled 1"u8;

                        public static void Write(in Smuggled value, ref EventWriter writer)
                        {
                        }
                    }
                }
            }
            """);
        string error = consumer.Build("-p:RunAnalyzers=false").Failed().SingleError("PST0006");
        Assert.Contains("'Own.Outer+Smuggled'", error, StringComparison.Ordinal);
    }

    private Consumer WithTextField(string name)
    {
        Consumer consumer = Shop.Consumer(package, name);
        consumer.Write("OrderMade.cs", Shop.Event.Replace("int Articles", "string Articles", StringComparison.Ordinal));
        consumer.Write("Program.cs", Shop.Program.Replace("(3,", "(\"3\",", StringComparison.Ordinal));
        return consumer;
    }
}
