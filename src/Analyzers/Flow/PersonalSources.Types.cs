namespace Plainsight.Analyzers.Flow;

internal static partial class PersonalSources
{
    /// <summary>Whatever it holds becomes text wherever the framework likes.</summary>
    public const string Anything = "System.Object";

    /// <summary>A text that never changes, though its methods are called like those that add to a collection.</summary>
    public const string Unchanging = "System.String";

    /// <summary>Reads a member of an enum of a text or a number, declared or not.</summary>
    public const string EnumReader = "System.Enum";

    /// <summary>Makes a sequence that is as long as it is told.</summary>
    public const string SequenceMaker = "System.Linq.Enumerable";

    /// <summary>A number, or a value that is one inside.</summary>
    public static readonly HashSet<string> Numbers =
    [
        "System.SByte", "System.Byte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64", "System.UInt64",
        "System.Int128", "System.UInt128", "System.IntPtr", "System.UIntPtr", "System.Half", "System.Single", "System.Double", "System.Decimal",
        "System.Numerics.BigInteger", "System.TimeSpan", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly",
        "System.Guid", "System.Version", "System.Index", "System.Range",
    ];

    /// <summary>Too little to carry a text: one of two values, or nothing.</summary>
    public static readonly HashSet<string> Nothing = ["System.Boolean", "System.Void", "System.Threading.CancellationToken", "System.Type"];

    /// <summary>Text as one value, whose length and characters say what it is.</summary>
    public static readonly HashSet<string> Texts =
    [
        "System.String", "System.Char", "System.Text.StringBuilder", "System.Text.Rune", "System.Text.StringRuneEnumerator", "System.Text.RegularExpressions.Capture",
        "System.Text.RegularExpressions.Group", "System.Text.RegularExpressions.Match",
    ];

    /// <summary>Arguments that say how to read or write a text, not which.</summary>
    public static readonly HashSet<string> Manners = ["System.IFormatProvider", "System.Globalization.CultureInfo", "System.Text.Encoding"];

    /// <summary>Collections that are asked by a key: the answer is theirs.</summary>
    public static readonly HashSet<string> Collections = ["System.Collections.IEnumerable"];

    /// <summary>Collections of keys and values.</summary>
    public static readonly HashSet<string> Dictionaries =
    [
        "System.Collections.IDictionary", "System.Collections.Generic.IDictionary`2", "System.Collections.Generic.IReadOnlyDictionary`2",
    ];

    /// <summary>Methods that ask a dictionary for a key and bring what it shall answer where it has none.</summary>
    public static readonly HashSet<string> Answers = ["GetOrAdd", "AddOrUpdate", "GetValueOrDefault"];

    /// <summary>Methods that count. What they count decides.</summary>
    public static readonly HashSet<string> Counts =
    [
        "Length", "LongLength", "Count", "LongCount", "GetLength", "GetLongLength", "GetArrayLength", "GetPropertyCount", "TryGetNonEnumeratedCount",
    ];

    /// <summary>Methods whose result is what their lambda returns.</summary>
    public static readonly HashSet<string> Projections = ["Select", "SelectMany", "Sum", "Average", "Min", "Max", "Aggregate", "ConvertAll", "Zip"];

    /// <summary>Methods that tell where something stands. Of a collection that is less than how many it has; of a text it is a part of its length.</summary>
    public static readonly HashSet<string> Positions = ["IndexOf", "LastIndexOf", "BinarySearch", "FindIndex", "FindLastIndex"];

    /// <summary>Methods that look a value up in a collection and tell where it stands.</summary>
    public static readonly HashSet<string> LookUps = ["IndexOf", "LastIndexOf", "BinarySearch", "FindIndex", "GetValueOrDefault", "Contains"];

    /// <summary>Methods that put their arguments into their receiver.</summary>
    public static readonly HashSet<string> Additions =
    [
        "Add", "AddRange", "AddFirst", "AddLast", "AddBytes", "TryAdd", "Append", "AppendLine", "AppendFormat", "AppendJoin", "AppendData", "Insert",
        "InsertRange", "Push", "Enqueue", "Write", "WriteLine", "WriteAsync", "Prepend", "Replace", "AppendFormatted", "AppendLiteral",
        "UnionWith", "SymmetricExceptWith", "AddAfter", "AddBefore", "GetOrAdd", "AddOrUpdate", "EnqueueRange", "EnqueueDequeue", "PushRange", "TryWrite", "WriteLineAsync", "Fill", "SetValue",
    ];

    /// <summary>Methods that put what they read into an array or a span that they are given.</summary>
    public static readonly HashSet<string> Copies =
    [
        "CopyTo", "TryCopyTo", "Copy", "BlockCopy", "GetBytes", "TryGetBytes", "GetChars", "TryGetChars", "Read", "ReadBlock", "HashData", "TryHashData", "TryFormat",
        "ReadAsync", "ReadBlockAsync", "ReadExactly", "ReadExactlyAsync", "ReadAtLeast", "ReadAtLeastAsync", "Fill",
    ];

    /// <summary>Plainsight's types that take any text and keep only what was declared.</summary>
    public static readonly HashSet<string> Closed =
    [
        "Plainsight.CommandName`1", "Plainsight.CommandAlias`1", "Plainsight.CommandOptions`1", "Plainsight.RouteTemplate", "Plainsight.ExceptionKind",
    ];

    /// <summary>Plainsight's one place for text: it leaves as a pseudonym, so that only identities and secrets stay out.</summary>
    public const string Pseudonym = "Plainsight.Pseudonym";
}
