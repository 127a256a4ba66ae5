using System.Globalization;
using Compile;

// What Plainsight costs while code is written and built. "edit" and "build" run one part, nothing runs both.
string part = args.Length > 0 ? args[0] : "both";
int runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 0;
if (part is "edit" or "both")
{
    EditBenchmark.Run(runs > 0 ? runs : 41);
}

if (part is "build" or "both")
{
    BuildBenchmark.Run(runs > 0 ? runs : 5);
}
