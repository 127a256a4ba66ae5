namespace Plainsight;

/// <summary>The status code of an HTTP response. It is sent as its class, 200 for 204, unless the field is exact.</summary>
public readonly record struct StatusCode
{
    private StatusCode(int value) => Value = value;

    /// <summary>0 = no code, which is sent as null.</summary>
    internal int Value { get; }

    /// <summary>Takes a code from 100 to 599. Any other number is no code, and sent as null; nothing is thrown.</summary>
    public static StatusCode From(int code) => new(code is >= 100 and <= 599 ? code : 0);
}
