using Package.Tests.Harness;

namespace Package.Tests;

/// <summary>The same commit gives the same files, whoever builds it, wherever, for whatever framework.</summary>
public sealed class SameBytesTests(PackageFixture package)
{
    // Turkish has two letters i, Finnish another minus sign and a comma in numbers.
    private const string Event = """
        using Plainsight;

        namespace Shop;

        /// <summary>An INVOICE was printed.</summary>
        /// <param name="InvoiceItems">Is it IN the hundreds?</param>
        /// <param name="Difference">How far off is it?</param>
        /// <param name="Ratio">Which share?</param>
        /// <param name="Kind">Which kind?</param>
        /// <param name="Wait">How long?</param>
        [TelemetryEvent("invoice_printed")]
        public readonly partial record struct InvoicePrinted(
            int InvoiceItems,
            [Clamp(-1000, 1000), Buckets(10, 2000)] int Difference,
            [Exact("It is a share.", Decimals = 2)] double Ratio,
            InvoiceKind Kind,
            [Unit(TimeUnit.Seconds, Decimals = 3), Exact("Seconds are too coarse.")] TimeSpan Wait);

        public enum InvoiceKind
        {
            IMMEDIATE,
            Instalment,
        }
        """;

    [Fact]
    public void Folders_cultures_and_frameworks_leave_no_trace()
    {
        (byte[] Schema, byte[] Page) turkish = Build("same-bytes-one", "net8.0", "tr_TR", "Şubat");
        (byte[] Schema, byte[] Page) finnish = Build("same-bytes-another-and-longer", "net10.0", "fi_FI", "helmikuu");
        Assert.Equal(turkish.Schema, finnish.Schema);
        Assert.Equal(turkish.Page, finnish.Page);
        Assert.Contains("\"invoice_items\"", System.Text.Encoding.UTF8.GetString(turkish.Schema), StringComparison.Ordinal);
        Assert.Contains("[-1000, 1000]", System.Text.Encoding.UTF8.GetString(turkish.Schema), StringComparison.Ordinal);
    }

    private (byte[] Schema, byte[] Page) Build(string folder, string framework, string locale, string february)
    {
        Consumer consumer = Shop.Consumer(package, folder, framework);
        consumer.Write("InvoicePrinted.cs", Event);
        consumer.Write("Directory.Build.targets", """
            <Project>
              <Target Name="SayMonth" AfterTargets="Build"><Message Importance="high" Text="month $([System.DateTime]::Parse('2026-02-03').ToString('MMMM'))" /></Target>
            </Project>
            """);
        BuildResult built = consumer.BuildIn(locale).Succeeded();
        Assert.Contains("month " + february, built.Output, StringComparison.Ordinal);
        return (File.ReadAllBytes(consumer.PathOf("telemetry.schema.json")), File.ReadAllBytes(consumer.PathOf("TELEMETRY.md")));
    }
}
