namespace CommandLine.Tests;

public enum ShopCommand
{
    Build,
    OrderCreate,
    Order,
}
