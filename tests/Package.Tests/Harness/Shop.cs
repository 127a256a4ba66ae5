namespace Package.Tests.Harness;

/// <summary>The sources of a consumer.</summary>
internal static class Shop
{
    public const string App = """
        using Plainsight;

        namespace Shop;

        [TelemetryApp("shop", KillSwitches = ["SHOP_NO_TELEMETRY"], Endpoint = "https://example.com/events", Retention = "30d", Contact = "privacy@example.com")]
        public static partial class ShopTelemetry;
        """;

    public const string Event = """
        using Plainsight;

        namespace Shop;

        /// <summary>An order was made.</summary>
        /// <param name="Articles">How large are orders?</param>
        /// <param name="Outcome">Does ordering work?</param>
        /// <param name="Express">Is express worth its price?</param>
        [TelemetryEvent("order_made")]
        public readonly partial record struct OrderMade(int Articles, Outcome Outcome, bool Express);

        public enum Outcome
        {
            Success,
            Failure,
        }
        """;

    public const string Program = """
        using Shop;
        using Plainsight;

        using TelemetryClient telemetry = ShopTelemetry.Start();
        telemetry.Track(new OrderMade(3, Outcome.Success, true));
        """;

    public static Consumer Consumer(PackageFixture package, string name, string frameworks = "net10.0", string properties = "")
    {
        Harness.Consumer consumer = Harness.Consumer.Create(package, name, frameworks, properties);
        consumer.Write("ShopTelemetry.cs", App);
        consumer.Write("OrderMade.cs", Event);
        consumer.Write("Program.cs", Program);
        return consumer;
    }

    /// <summary>Takes the last field out of the event.</summary>
    public static void RemoveExpress(Consumer consumer)
    {
        consumer.Write("OrderMade.cs", Event
            .Replace(", bool Express", "", StringComparison.Ordinal)
            .Replace("/// <param name=\"Express\">Is express worth its price?</param>\n", "", StringComparison.Ordinal));
        consumer.Write("Program.cs", Program.Replace(", true", "", StringComparison.Ordinal));
    }
}
