using System.Globalization;
using Kill;

// Kills writers at random moments, and counts what is lost: `dotnet run --project benchmarks/Kill -- 200`.
// The other forms are what it and the tests start: a process that records until it is killed, one that records once, to the sink that is named, and one that says what that made of it.
if (KillApp.Command(args) is { } exitCode)
{
    return exitCode;
}

return args switch
{
    ["write", var writer] => Writer.Run(int.Parse(writer, CultureInfo.InvariantCulture)),
    ["once", ..] => Once.Run(args[1..]),
    ["look", ..] => Look.Run(args[1..]),
    ["flush"] => Once.Flush(),
    [] => Driver.Run(200),
    [var kills] => Driver.Run(int.Parse(kills, CultureInfo.InvariantCulture)),
    _ => 2,
};
