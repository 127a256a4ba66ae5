using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Tells the test framework that a test fails.</summary>
public interface IVerifier
{
    [DoesNotReturn]
    void Fail(string? message = null);
}
