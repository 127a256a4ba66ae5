namespace Plainsight;

/// <summary>What kind of exception was thrown: the name of its type, or of the nearest base type, that stands in a fixed table of .NET's own exceptions or in the field's <see cref="KindsAttribute"/>; else <c>other</c>. Never a message, a stack or a type argument.</summary>
/// <remarks>The default value, no exception, is sent as null.</remarks>
public readonly record struct ExceptionKind
{
    private ExceptionKind(Type? type) => Type = type;

    internal Type? Type { get; }

    /// <summary>Takes the type of an exception; null gives the default value. Nothing is thrown.</summary>
    public static ExceptionKind Of(Exception? exception) => new(exception?.GetType());

    /// <summary>Says that there is an exception, not which.</summary>
    public override string ToString() => Type is null ? "" : "exception";
}
