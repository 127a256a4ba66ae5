namespace Plainsight.Analyzers.Model;

/// <summary>How much a declaration can tell: the logarithm, to base 2, of how many different values it can send. Random ids count nothing, since they are listed apart.</summary>
public static class Bits
{
    /// <summary>A version of three numbers, of which a program has a few thousand at most.</summary>
    public const double OfVersion = 12;

    /// <summary>A pseudonym, whose 16 hex digits differ for each text.</summary>
    public const double OfPseudonym = 64;

    /// <summary>The fields of an event. Its vocabularies and routes must have been read.</summary>
    public static double Of(EventModel model) => model.Fields.Sum(Of);

    /// <summary>The fields of a context. Its vocabularies and routes must have been read.</summary>
    public static double Of(ContextModel model) => model.Fields.Sum(Of);

    /// <summary>One field; a group is the sum of its fields, and <c>null</c> is one more state.</summary>
    public static double Of(FieldModel field) => OrNull(Of(field.Type), field.Nullable);

    /// <summary>What a number would take in its default buckets, or null when it is in buckets already, or has none.</summary>
    public static double? InBuckets(FieldModel field) => field.Type switch
    {
        FieldType.Integer { Range.Coarsening: Coarsening.Exact } integer =>
            OrNull(NumberBits.Of(integer with { Range = integer.Range with { Coarsening = Coarsening.PowersOfTen } }), field.Nullable),
        FieldType.Duration { Range.Coarsening: Coarsening.Exact } duration =>
            OrNull(NumberBits.Of(duration with { Range = duration.Range with { Coarsening = Coarsening.OneTwoFive } }), field.Nullable),
        FieldType.Counts { Range.Coarsening: Coarsening.Exact } counts =>
            OrNull(counts.Members.Count * NumberBits.Of(counts with { Range = counts.Range with { Coarsening = Coarsening.PowersOfTen } }), field.Nullable),
        _ => null,
    };

    private static double Of(FieldType type) => type switch
    {
        FieldType.Bool => 1,
        FieldType.Enum @enum => OfStates(@enum.Members.Count),
        FieldType.Flags flags => flags.Members.Count,
        FieldType.Integer integer => NumberBits.Of(integer),
        FieldType.Real real => NumberBits.Of(real),
        FieldType.Duration duration => NumberBits.Of(duration),
        FieldType.Version => OfVersion,
        FieldType.Id => 0,
        FieldType.Vocabulary vocabulary => OfStates(vocabulary.Words.Count),
        FieldType.Names names => OfStates(names.Members.Count + 1),
        FieldType.Options options => options.Members.Count,
        FieldType.Counts counts => counts.Members.Count * NumberBits.Of(counts),
        FieldType.Pseudonym => OfPseudonym,
        FieldType.ExceptionKind exception => OfStates(exception.Words.Count),
        FieldType.Route route => OfStates(route.Templates.Count + 1),
        FieldType.Constant => 0,
        FieldType.Group group => group.Fields.Sum(Of),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>One of so many values.</summary>
    public static double OfStates(int states) => Math.Log(Math.Max(1, states), 2);

    /// <summary>One more state where a value may be missing; beside billions of them it means nothing, and 2^1024 is no number.</summary>
    public static double OrNull(double bits, bool nullable) => nullable && bits < 50 ? Math.Log(Math.Pow(2, bits) + 1, 2) : bits;
}
