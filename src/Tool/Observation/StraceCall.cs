namespace Plainsight.Tool.Observation;

/// <summary>A system call that came back.</summary>
/// <param name="Process">The process or thread that called.</param>
/// <param name="Name">The call's name.</param>
/// <param name="Arguments">Its arguments as strace writes them.</param>
/// <param name="Result">What it gave, with what strace adds to it.</param>
internal sealed record StraceCall(int Process, string Name, IReadOnlyList<string> Arguments, string Result)
{
    /// <summary>The error's name, such as <c>ENOENT</c>; empty when the call succeeded.</summary>
    public string Error => Result.StartsWith("-1 ", StringComparison.Ordinal) ? Result[3..].Split(' ')[0] : "";

    /// <summary>The argument, or nothing where the call has fewer.</summary>
    public string this[int index] => index >= 0 && index < Arguments.Count ? Arguments[index] : "";
}
