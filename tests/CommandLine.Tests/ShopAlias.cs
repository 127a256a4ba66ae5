namespace CommandLine.Tests;

public enum ShopAlias
{
    Build,
    Create,
    New,
}
