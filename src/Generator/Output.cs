using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using Plainsight.Events;
using Plainsight.Generator.Emitter;

namespace Plainsight.Generator;

/// <summary>Hands the text of the emitters to the compiler, under names that cannot collide.</summary>
internal static class Output
{
    public static void Event(SourceProductionContext output, EventModel model) =>
        Add(output, model.Type, EventEmitter.Event(model, ShapeText.Of(model)));

    public static void Vocabulary(SourceProductionContext output, VocabularyModel model, EquatableArray<string> words) =>
        Add(output, model.Type, VocabularyEmitter.Vocabulary(model, words));

    public static void Catalog(SourceProductionContext output, CatalogModel? catalog)
    {
        if (catalog is null)
        {
            return;
        }

        ulong[] hashes = [.. catalog.Events.Select(e => ShapeHash.Of(Encoding.UTF8.GetBytes(ShapeText.Of(e))))];
        Add(output, catalog.App.Type, AppEmitter.App(catalog, hashes));
        if (catalog.Context is { } context)
        {
            Add(output, context.Type, EventEmitter.Context(context, ShapeText.Of(context)));
        }

        string schema = SchemaPrinter.Print(SchemaBuilder.Build(catalog)).TrimEnd('\n');
        output.AddSource("TelemetrySchema.g.cs", SourceText.From(SchemaEmitter.Schema(catalog, schema), Encoding.UTF8));
    }

    private static void Add(SourceProductionContext output, TypeModel type, string text) =>
        output.AddSource(HintName(type), SourceText.From(text, Encoding.UTF8));

    /// <summary>The full name, plus a hash of it: hint names ignore case, C# does not.</summary>
    private static string HintName(TypeModel type)
    {
        string name = type.FullName.Replace("global::", "").Replace("@", "");
        uint hash = unchecked((uint)ShapeHash.Of(Encoding.UTF8.GetBytes(name)));
        return name + "." + hash.ToString("x8", CultureInfo.InvariantCulture) + ".g.cs";
    }
}
