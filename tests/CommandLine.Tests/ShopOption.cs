using Plainsight;

namespace CommandLine.Tests;

public enum ShopOption
{
    [Wire("--threads")]
    [Value(ValueKind.Value)]
    Threads,

    [Wire("--force")]
    Force,

    [Wire("--verbose")]
    Verbose,

    [Wire("-q")]
    Quiet,
}
