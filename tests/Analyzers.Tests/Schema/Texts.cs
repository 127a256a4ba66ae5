using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;

namespace Analyzers.Tests.Schema;

/// <summary>Schemas as they stand in files.</summary>
internal static class Texts
{
    public static SchemaDocument Read(string text) => SchemaReader.Read(text).Document ?? throw new InvalidOperationException(SchemaReader.Read(text).Fault!.ToString());

    public static SchemaDocument Code(params EventModel[] events) => SchemaBuilder.Build(Models.Catalog(events));

    /// <summary>What a Debug build leaves in the file.</summary>
    public static SchemaDocument Written(params EventModel[] events) => Read(Print(Code(events)));

    /// <summary>What is in the file after a release.</summary>
    public static SchemaDocument Shipped(params EventModel[] events) => Read(Print(Code(events), ship: true));

    /// <summary>The page that somebody gets who has none.</summary>
    public static string Page(SchemaDocument document) => TelemetryPage.Update(document, null).Text!;

    public static string Print(SchemaDocument code, bool ship = false) => SchemaPrinter.Print(SchemaMerge.Merge(code, file: null, ship).Document!);
}
