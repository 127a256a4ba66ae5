using Plainsight.Analyzers.Schema;
using Plainsight.Build;
using Plainsight.Tool.Files;
using Plainsight.Tool.Reports;

namespace Plainsight.Tool.Checks;

/// <summary>Holds a schema file, and the page beside it, against what a built assembly says that it sends.</summary>
internal static class AssemblyCheck
{
    /// <summary>Every difference. Throws <see cref="ToolException"/> for what is no assembly with telemetry.</summary>
    public static IEnumerable<Finding> Of(ToolHost host, SchemaFile file, string assemblyName)
    {
        AssemblySchema assembly = Read(host.PathOf(assemblyName), assemblyName);
        string json = assembly.Json ?? throw new ToolException($"{assemblyName} declares no telemetry. Name the assembly that holds the [TelemetryApp].");
        SchemaDocument code = SchemaReader.Read(json).Document
            ?? throw new ToolException($"{assemblyName} holds a schema that can't be read; it was built with another version of Plainsight.");
        return
        [
            .. assembly.UnlistedEvents.Select(type => new Finding(true, SchemaRuleIds.OnlyGeneratedEvents, assemblyName, 0, 0, SchemaMessages.UnlistedEvent(type))),
            .. SchemaCheck.Compare(code, TelemetryFiles.Of(file.Path)).Select(problem => Report(host, problem)),
        ];
    }

    private static Finding Report(ToolHost host, BuildProblem problem) =>
        new(true, problem.Rule, Path.GetRelativePath(host.Directory, problem.File), problem.Line, problem.Column, problem.Message);

    private static AssemblySchema Read(string path, string name)
    {
        if (!File.Exists(path))
        {
            throw new ToolException($"{name}: there is no such file.");
        }

        try
        {
            return AssemblySchemaReader.Read(path);
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidOperationException)
        {
            throw new ToolException($"{name} is no .NET assembly.");
        }
    }
}
