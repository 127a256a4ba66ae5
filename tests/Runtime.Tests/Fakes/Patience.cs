namespace Plainsight.Tests.Fakes;

/// <summary>How long a test waits for what must happen. Only a failing test ever waits that long.</summary>
internal static class Patience
{
    public static TimeSpan Long { get; } = TimeSpan.FromSeconds(30);
}
