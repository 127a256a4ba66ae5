using System.Collections.Immutable;
using System.Globalization;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A diagnostic that a test expects, for what markup can't say: severity, arguments, message.</summary>
public readonly record struct DiagnosticResult(string Id, DiagnosticSeverity? Severity)
{
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity)
    {
    }

    /// <summary>The key of the <c>{|#key:…|}</c> that it is reported at; null for no location.</summary>
    public int? MarkupKey { get; init; }

    /// <summary>The arguments of the message; default when they don't matter.</summary>
    public ImmutableArray<object?> Arguments { get; init; }

    /// <summary>The whole message, or null when it does not matter.</summary>
    public string? Message { get; init; }

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public DiagnosticResult WithLocation(int markupKey) => this with { MarkupKey = markupKey };

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithArguments(params object?[] arguments) => this with { Arguments = [.. arguments] };

    public DiagnosticResult WithMessage(string? message) => this with { Message = message };

    /// <summary>Whether a diagnostic is this one, its place apart.</summary>
    public bool Fits(Diagnostic diagnostic)
    {
        if (diagnostic.Id != Id || (Severity is { } severity && diagnostic.Severity != severity))
        {
            return false;
        }

        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return (Message is null || message == Message)
            && (Arguments.IsDefault
                || message == string.Format(CultureInfo.InvariantCulture, diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. Arguments]));
    }
}
