namespace Plainsight.Spool;

/// <summary>How much may be kept, in memory and on disk.</summary>
internal static class SpoolLimits
{
    /// <summary>Events that one process may hold before the thread has written them.</summary>
    public const int BufferBytes = 128 * 1024;

    /// <summary>Events that a process may record at once.</summary>
    public const int Burst = 1000;

    /// <summary>Events that a process may record in the long run.</summary>
    public const int EventsPerSecond = 100;

    public const int EventBytes = 32 * 1024;

    public const int FileBytes = 1024 * 1024;

    /// <summary>What a process without a usable disk keeps.</summary>
    public const int MemoryBytes = 1024 * 1024;

    public const long DirectoryBytes = 5 * 1024 * 1024;

    public const int Files = 100;

    public static TimeSpan Age { get; } = TimeSpan.FromDays(14);
}
