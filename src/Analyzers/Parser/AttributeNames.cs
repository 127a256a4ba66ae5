namespace Plainsight.Analyzers.Parser;

/// <summary>The full names of Plainsight's attributes. The rules don't reference the runtime, so a test compares the two.</summary>
public static class AttributeNames
{
    public const string App = "Plainsight.TelemetryAppAttribute";
    public const string Envelope = "Plainsight.TelemetryEnvelopeAttribute";
    public const string Constant = "Plainsight.TelemetryConstantAttribute";
    public const string Header = "Plainsight.TelemetryHeaderAttribute";
    public const string Event = "Plainsight.TelemetryEventAttribute";
    public const string Context = "Plainsight.TelemetryContextAttribute";
    public const string Group = "Plainsight.TelemetryGroupAttribute";
    public const string Vocabulary = "Plainsight.VocabularyAttribute";
    public const string Wire = "Plainsight.WireAttribute";
    public const string Buckets = "Plainsight.BucketsAttribute";
    public const string Exact = "Plainsight.ExactAttribute";
    public const string Unit = "Plainsight.UnitAttribute";
    public const string Names = "Plainsight.NamesAttribute";
    public const string Only = "Plainsight.OnlyAttribute";
    public const string Routes = "Plainsight.TelemetryRoutesAttribute";
    public const string Kinds = "Plainsight.KindsAttribute";
    public const string Value = "Plainsight.ValueAttribute";
    public const string Clamp = "Plainsight.ClampAttribute";
    public const string Was = "Plainsight.WasAttribute";
    public const string Reviewed = "Plainsight.ReviewedAttribute";
}
