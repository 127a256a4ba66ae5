using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fails by throwing, which every test framework understands.</summary>
public class DefaultVerifier : IVerifier
{
    [DoesNotReturn]
    public void Fail(string? message = null) => throw new InvalidOperationException(message);
}
