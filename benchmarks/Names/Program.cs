using System.Globalization;
using Plainsight.Names;

// How well the name rules agree with labelled declarations: precision and recall by category, then every row in which they differ.
if (args.Length == 0)
{
    Console.Error.WriteLine("Usage: dotnet run --project benchmarks/Names -- FILE.csv …");
    return 2;
}

List<NameRow> rows = [];
foreach (string file in args)
{
    if (!File.Exists(file))
    {
        Console.Error.WriteLine($"There is no file '{file}'.");
        return 2;
    }

    rows.AddRange(NameCsv.Read(File.ReadAllText(file)));
}

IReadOnlyList<JudgedRow> judged = await NameJudge.Judge(rows);
Console.WriteLine($"{"category",-20} {"rows",5} {"found",6} {"false",6} {"missed",7} {"precision",10} {"recall",8}");
foreach (IGrouping<string, JudgedRow> category in judged.GroupBy(row => row.Row.Category).OrderBy(group => group.Key, StringComparer.Ordinal))
{
    Print(category.Key, NameScore.Of(category));
}

NameScore all = NameScore.Of(judged);
Print("all", all);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"precision {all.Precision:0.0000}, recall {all.Recall:0.0000}"));
foreach (JudgedRow row in judged.Where(row => row.IsFalseAlarm || row.IsMissed))
{
    Console.WriteLine((row.IsMissed ? "missed      " : "false alarm ") + row);
}

return 0;

static void Print(string name, NameScore score) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{name,-20} {score.Rows,5} {score.Found,6} {score.FalseAlarms,6} {score.Missed,7} {score.Precision,10:0.000} {score.Recall,8:0.000}"));
