namespace Plainsight.Tests.Fakes;

/// <summary>An exception of an app.</summary>
internal class AppFailure(string message) : InvalidOperationException(message)
{
    /// <summary>A more special one, with a type argument.</summary>
    internal sealed class Of<T>() : AppFailure("alice");

    /// <summary>Has the name of one of .NET's own, but is another one.</summary>
    internal sealed class TimeoutException() : AppFailure("alice");

    /// <summary>Stands beside the others.</summary>
    internal sealed class Unrelated() : Exception("alice");
}
