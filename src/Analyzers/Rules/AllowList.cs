using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>The one table of types: what may be a field, and for known unfit types the rule that says why not. Everything else is refused as PST0105.</summary>
public static partial class AllowList
{
    /// <summary>The named types that may be sent.</summary>
    public static IReadOnlyList<AllowedType> Allowed { get; } =
    [
        new("System.Boolean", FieldKind.Bool, "`true` or `false`"),
        new("System.SByte", FieldKind.Integer, Number),
        new("System.Byte", FieldKind.Integer, Number),
        new("System.Int16", FieldKind.Integer, Number),
        new("System.UInt16", FieldKind.Integer, Number),
        new("System.Int32", FieldKind.Integer, Number),
        new("System.UInt32", FieldKind.Integer, Number),
        new("System.Int64", FieldKind.Integer, Number),
        new("System.UInt64", FieldKind.Integer, Number),
        new("System.Single", FieldKind.Real, Fraction),
        new("System.Double", FieldKind.Real, Fraction),
        new("System.Decimal", FieldKind.Real, Fraction),
        new("System.TimeSpan", FieldKind.Duration, "whole milliseconds, or the unit of `[Unit]`; lower edge of the 1-2-5 series unless `[Buckets]` or `[Exact]`"),
        new("System.Version", FieldKind.Version, "three numbers up to 65535"),
        new("Plainsight.AppVersion", FieldKind.Version, "three numbers, and one of the known pre-release labels", "AppVersion"),
        new("Plainsight.RuntimeVersion", FieldKind.Version, "three numbers", "RuntimeVersion"),
        new("Plainsight.OsVersion", FieldKind.Version, "three numbers", "OsVersion"),
        new("Plainsight.InstallId", FieldKind.Id, "a random UUID; in the context only", "InstallId"),
        new("Plainsight.SessionId", FieldKind.Id, "a random UUID; in the context only", "SessionId"),
        new("Plainsight.RunId", FieldKind.Id, "a random UUID, never stored"),
        new("Plainsight.Pseudonym", FieldKind.Pseudonym, "16 hex digits, made with a random key that only this installation has"),
        new("Plainsight.Pseudonym+WithPublicSalt", FieldKind.Pseudonym, "16 hex digits; needs a review (PST0130)"),
        new("Plainsight.Pseudonym+Shake128", FieldKind.Pseudonym, "20 characters of Base64; needs a review (PST0130)"),
        new("Plainsight.CommandName`1", FieldKind.Command, "a name that the enum declares, else `other`"),
        new("Plainsight.CommandAlias`1", FieldKind.Alias, "a name that the enum declares, else `other`"),
        new("Plainsight.CommandOptions`1", FieldKind.Options, "an array of options that the enum declares, each followed by what its `[Value]` says, for example `<path>`; never a token of the command line"),
        new("Plainsight.CountsBy`1", FieldKind.Counts, "an object: every member with its count, lower edge of a power-of-ten bucket unless `[Buckets]` or `[Exact]`"),
        new("Plainsight.ExceptionKind", FieldKind.Exception, "the name of one of .NET's own exceptions, or of one that `[Kinds]` adds, else `other`; never a message or a type argument"),
        new("Plainsight.RouteTemplate", FieldKind.Route, "a route template that the compilation declares, as `/users/{id}`, else `unlisted`"),
        new("Plainsight.OsFamily", FieldKind.Enum, "one of its members", "OsFamily"),
        new("Plainsight.CpuFamily", FieldKind.Enum, "one of its members", "CpuFamily"),
        new("Plainsight.CiProvider", FieldKind.Enum, "one of its members", "CiProvider"),
        new("Plainsight.AgentKind", FieldKind.Enum, "one of its members", "AgentKind"),
        new("Plainsight.HostKinds", FieldKind.Flags, "an array of its members", "HostKinds"),
        new("Plainsight.CiRun", FieldKind.Bool, "`true` in continuous integration, else `false`", "CiRun"),
        new("Plainsight.CpuCount", FieldKind.Integer, "a power of two unless `[Buckets]` or `[Exact]`", "CpuCount"),
        new("Plainsight.HttpMethodKind", FieldKind.Enum, "one of its members"),
        new("Plainsight.StatusCode", FieldKind.Integer, "its class, `200` for 204, unless `[Buckets]` or `[Exact]`; `null` for what is no code"),
    ];

    /// <summary>The types that the consumer declares, told by their form.</summary>
    public static IReadOnlyList<AllowedType> AllowedByForm { get; } =
    [
        new("enum", FieldKind.Enum, "a member in snake_case, or its `[Wire]` text"),
        new("enum with `[Flags]`", FieldKind.Flags, "an array of single-bit members in value order"),
        new("struct with `[Vocabulary]`", FieldKind.Vocabulary, "a word of the file, else `other`"),
        new("struct with `[TelemetryGroup]`", FieldKind.Group, "a nested object, at most 2 deep"),
        new("`T?` of any of these", FieldKind.Bool, "`null`, or as `T`"),
    ];

    internal const string FlagsAttribute = "System.FlagsAttribute";

    internal const string VocabularyAttribute = "Plainsight.VocabularyAttribute";

    internal const string GroupAttribute = "Plainsight.TelemetryGroupAttribute";

    private const string Number = "lower edge of a power-of-ten bucket unless `[Buckets]` or `[Exact]`";

    private const string Fraction = "lower edge of a bucket of `[Buckets]`, or `[Exact]` with its decimals; one of them is required; `null` for what is no number";

    internal static readonly HashSet<string> TextElements = ["System.Char", "System.Byte", "System.SByte", "System.Text.Rune"];

    internal static readonly HashSet<string> TextContainers =
    [
        "System.Span`1", "System.ReadOnlySpan`1", "System.Memory`1", "System.ReadOnlyMemory`1", "System.ArraySegment`1",
        "System.Buffers.ReadOnlySequence`1", "System.Collections.Immutable.ImmutableArray`1",
    ];

    /// <summary>The type inside a <c>T?</c> of a value type, or the type itself.</summary>
    public static ITypeSymbol Unwrap(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>The lower edges that a number of the list has by nature, 0 first; empty for one that has none.</summary>
    public static IReadOnlyList<long> EdgesOf(ITypeSymbol type) => type.Name switch
    {
        "CpuCount" => [0, .. Enumerable.Range(0, 11).Select(power => 1L << power)],
        "StatusCode" => [0, 100, 200, 300, 400, 500],
        _ => [],
    };

    /// <summary>What a version of the list is a version of.</summary>
    public static VersionKind VersionOf(ITypeSymbol type) => type.Name switch
    {
        "AppVersion" => VersionKind.App,
        "RuntimeVersion" => VersionKind.Runtime,
        "OsVersion" => VersionKind.Os,
        _ => VersionKind.Plain,
    };

    /// <summary>How a pseudonym of the list is made.</summary>
    public static PseudonymKind PseudonymOf(ITypeSymbol type) => type.Name switch
    {
        "WithPublicSalt" => PseudonymKind.Salted,
        "Shake128" => PseudonymKind.Shake128,
        _ => PseudonymKind.Keyed,
    };

    /// <summary>What an id of the list stands for.</summary>
    public static IdKind IdOf(ITypeSymbol type) => type.Name switch
    {
        "InstallId" => IdKind.Install,
        "SessionId" => IdKind.Session,
        _ => IdKind.Run,
    };
}
