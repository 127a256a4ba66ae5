using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Generator;

namespace Compile;

/// <summary>What an edit of another file costs: the same edits for each generator in turn, so that noise hits all alike.</summary>
internal static class EditBenchmark
{
    public static void Run(int edits)
    {
        Case[] cases =
        [
            new("floor (reads the names)", Sources.Events().Append(Sources.Types).Append(Sources.App), new FloorGenerator().AsSourceGenerator()),
            new("Plainsight", Sources.Events().Append(Sources.Types).Append(Sources.App), new TelemetryGenerator().AsSourceGenerator()),
            new("System.Text.Json", Sources.Json().Append(Sources.Types), JsonGenerator()),
        ];
        for (int i = 0; i < edits; i++)
        {
            foreach (Case each in cases)
            {
                each.Edit(i);
            }
        }

        double floor = cases[0].Median;
        foreach (Case each in cases)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{each.Name,-26} median {each.Median,7:0.0} ms of {edits} edits   {each.Median / floor:0.00} x floor   {each.Median / cases[2].Median:0.00} x System.Text.Json"));
        }
    }

    private static ISourceGenerator JsonGenerator()
    {
        string packs = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        string path = Directory.EnumerateFiles(packs, "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        Type type = System.Reflection.Assembly.LoadFrom(path).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }

    private sealed class Case
    {
        private readonly List<double> _milliseconds = [];
        private CSharpCompilation _compilation;
        private SyntaxTree _edited;
        private GeneratorDriver _driver;

        public Case(string name, IEnumerable<string> sources, ISourceGenerator generator)
        {
            Name = name;
            CSharpParseOptions options = new(LanguageVersion.CSharp12);
            _edited = CSharpSyntaxTree.ParseText("class Elsewhere { int Value => 0; }", options, "Elsewhere.cs");
            IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
            _compilation = CSharpCompilation.Create(
                "Bench", sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, options, i + ".cs")).Append(_edited), references,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            _driver = CSharpGeneratorDriver.Create([generator], parseOptions: options).RunGenerators(_compilation);
            GeneratorRunResult first = _driver.GetRunResult().Results.Single();
            if (first.Exception is not null || first.GeneratedSources.Length == 0)
            {
                throw new InvalidOperationException(name + " generated nothing.", first.Exception);
            }
        }

        public string Name { get; }

        public double Median => _milliseconds.Order().ElementAt(_milliseconds.Count / 2);

        public void Edit(int number)
        {
            SyntaxTree next = _edited.WithChangedText(SourceText.From("class Elsewhere { int Value => " + number.ToString(CultureInfo.InvariantCulture) + "; }"));
            _compilation = _compilation.ReplaceSyntaxTree(_edited, next);
            _edited = next;
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            _driver = _driver.RunGenerators(_compilation);
            _milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }
}
