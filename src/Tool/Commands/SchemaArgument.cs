using System.CommandLine;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Commands;

/// <summary>The schema file that a command works on.</summary>
internal static class SchemaArgument
{
    public static Argument<string> Create() => new("FILE")
    {
        Description = "The schema file, telemetry.schema.json unless named.",
        DefaultValueFactory = _ => SchemaDocument.FileName,
    };
}
