namespace Tool.Tests.Harness;

/// <summary>Takes nothing, as <c>/dev/full</c>.</summary>
internal sealed class FullWriter : StringWriter
{
    public override void Write(char value) => throw new IOException("No space left on device");

    public override void Write(string? value) => throw new IOException("No space left on device");

    public override void WriteLine(string? value) => throw new IOException("No space left on device");
}
