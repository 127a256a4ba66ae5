namespace Plainsight.Events;

/// <summary>The id that stands for every id in recordings and samples: zeros, apart from the bits of version 4.</summary>
internal static class ConstantId
{
    public static Guid Value { get; } = new("00000000-0000-4000-8000-000000000000");
}
