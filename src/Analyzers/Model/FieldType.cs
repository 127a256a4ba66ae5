namespace Plainsight.Analyzers.Model;

/// <summary>What a field can hold. The list is closed: a kind that is not here cannot be sent.</summary>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public abstract record FieldType
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Bool : FieldType;

    /// <summary>One of the members of an enum.</summary>
    /// <param name="FullName">The enum, <c>global::</c>-qualified.</param>
    /// <param name="Members">Its members by declaration, equal values once.</param>
    /// <param name="Other">The position of the member <c>other</c>, which stands for every undeclared value, or -1.</param>
    public sealed record Enum(string FullName, EquatableArray<EnumMember> Members, int Other) : FieldType
    {
        /// <summary>Whether each member's number is its position.</summary>
        public bool IsInOrder { get; init; }
    }

    /// <summary>Any set of the single-bit members of a flags enum.</summary>
    /// <param name="FullName">The enum, <c>global::</c>-qualified.</param>
    /// <param name="Members">Its single-bit members in value order.</param>
    public sealed record Flags(string FullName, EquatableArray<EnumMember> Members) : FieldType
    {
        /// <summary>Whether each member's bit is its position.</summary>
        public bool IsInOrder { get; init; }
    }

    /// <summary>A whole number.</summary>
    /// <param name="Keyword">The C# type, for example <c>int</c> or <c>ulong</c>.</param>
    /// <param name="Range">How the number is coarsened.</param>
    public sealed record Integer(string Keyword, NumberRange Range) : FieldType;

    /// <summary>A <c>float</c>, <c>double</c> or <c>decimal</c>.</summary>
    /// <param name="Keyword">The C# type.</param>
    /// <param name="Range">How the number is coarsened: edges or exact.</param>
    /// <param name="Decimals">With an exact range: how many decimals are sent, 0 to 6.</param>
    public sealed record Real(string Keyword, NumberRange Range, int Decimals) : FieldType;

    /// <summary>A <c>TimeSpan</c>, as a number of its unit.</summary>
    /// <param name="Range">How the number is coarsened.</param>
    /// <param name="Unit">The unit on the wire.</param>
    /// <param name="Decimals">With an exact range: how many decimals are sent, 0 to 6.</param>
    public sealed record Duration(NumberRange Range, DurationUnit Unit = DurationUnit.Milliseconds, int Decimals = 0) : FieldType;

    /// <summary>A version of at most three numbers.</summary>
    /// <param name="Kind">Whose version it is.</param>
    public sealed record Version(VersionKind Kind) : FieldType;

    /// <summary>A random id.</summary>
    /// <param name="Kind">What it stands for.</param>
    /// <param name="Compact">Whether it is written as 32 hex digits instead of 36 characters.</param>
    public sealed record Id(IdKind Kind, bool Compact) : FieldType;

    /// <summary>A word of a reviewed file.</summary>
    /// <param name="FullName">The vocabulary type, <c>global::</c>-qualified.</param>
    /// <param name="File">The file as the attribute names it.</param>
    /// <param name="Words">The words, <c>other</c> first; empty until the file has been read.</param>
    public sealed record Vocabulary(string FullName, string File, EquatableArray<string> Words) : FieldType;

    /// <summary>One of the names that an enum declares, else <c>other</c>.</summary>
    /// <param name="Kind">What the names are names of.</param>
    /// <param name="FullName">The field's type, <c>global::</c>-qualified.</param>
    /// <param name="EnumFullName">The enum, <c>global::</c>-qualified.</param>
    /// <param name="Members">Its members by declaration, equal values once.</param>
    public sealed record Names(NameKind Kind, string FullName, string EnumFullName, EquatableArray<EnumMember> Members) : FieldType;

    /// <summary>Any of the options that an enum declares, each with what stands for its value.</summary>
    /// <param name="FullName">The field's type, <c>global::</c>-qualified.</param>
    /// <param name="EnumFullName">The enum, <c>global::</c>-qualified.</param>
    /// <param name="Members">Its members by declaration, equal values once.</param>
    public sealed record Options(string FullName, string EnumFullName, EquatableArray<OptionMember> Members) : FieldType;

    /// <summary>A whole number for each member of an enum.</summary>
    /// <param name="FullName">The field's type, <c>global::</c>-qualified.</param>
    /// <param name="EnumFullName">The enum, <c>global::</c>-qualified.</param>
    /// <param name="Members">Its members by declaration, equal values once.</param>
    /// <param name="Range">How each number is coarsened.</param>
    public sealed record Counts(string FullName, string EnumFullName, EquatableArray<EnumMember> Members, NumberRange Range) : FieldType;

    /// <summary>A hash of a text, of which two can be compared and none can be read.</summary>
    /// <param name="Kind">How it is made.</param>
    public sealed record Pseudonym(PseudonymKind Kind) : FieldType;

    /// <summary>The kind of an exception, by its name in a fixed table or in <c>[Kinds]</c>, else <c>other</c>.</summary>
    /// <param name="Words">The names, <c>other</c> first.</param>
    public sealed record ExceptionKind(EquatableArray<string> Words) : FieldType;

    /// <summary>A route that the compilation declares.</summary>
    /// <param name="Templates">The templates in ordinal order; empty until the compilation has been read.</param>
    public sealed record Route(EquatableArray<string> Templates) : FieldType;

    /// <summary>A text that is always the same.</summary>
    /// <param name="Value">The text.</param>
    /// <param name="Attribute">The position of the attribute that declares it.</param>
    public sealed record Constant(string Value, int Attribute) : FieldType;

    /// <summary>A nested object.</summary>
    /// <param name="FullName">The group's type, <c>global::</c>-qualified.</param>
    /// <param name="Fields">Its fields.</param>
    public sealed record Group(string FullName, EquatableArray<FieldModel> Fields) : FieldType;
}
