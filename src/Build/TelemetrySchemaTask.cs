using Microsoft.Build.Framework;
using Plainsight.Analyzers.Schema;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace Plainsight.Build;

/// <summary>Holds what an assembly declares against the reviewed schema, or writes the schema and its page. Works on the built file, so that no compiler switch gets around it.</summary>
public sealed class TelemetrySchemaTask : MSBuildTask
{
    /// <summary>The built assemblies, one a target framework, with the framework as metadata <c>Framework</c>.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; } = [];

    /// <summary>The folder of the project, where both files stand.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The project file, for problems that belong to no line.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary><c>write</c>, <c>check</c>, or <c>inspect</c>, which looks at the event types only.</summary>
    [Required]
    public string Mode { get; set; } = "";

    /// <summary>Whether writing turns the code's drafts into shipped versions.</summary>
    public bool Ship { get; set; }

    /// <summary>Whether a draft is an error.</summary>
    public bool ForbidDrafts { get; set; }

    public override bool Execute()
    {
        try
        {
            List<FrameworkSchema> schemas = Assemblies.Select(Inspect).OfType<FrameworkSchema>().ToList();
            if (schemas.Count > 0 && Mode != "inspect" && !Log.HasLoggedErrors)
            {
                Run(schemas);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            Log.LogErrorFromException(e, showStackTrace: false);
        }

        return !Log.HasLoggedErrors;
    }

    private FrameworkSchema? Inspect(ITaskItem item)
    {
        AssemblySchema assembly = AssemblySchemaReader.Read(item.GetMetadata("FullPath"));
        foreach (string type in assembly.UnlistedEvents)
        {
            Report(new BuildProblem(SchemaRuleIds.OnlyGeneratedEvents, ProjectFile, 0, 0, SchemaMessages.UnlistedEvent(type)));
        }

        if (assembly.Json is null)
        {
            return null;
        }

        SchemaReadResult read = SchemaReader.Read(assembly.Json);
        if (read.Document is { } document)
        {
            return new FrameworkSchema(item.GetMetadata("Framework"), document, File.GetLastWriteTimeUtc(assembly.Path));
        }

        Report(new BuildProblem(SchemaRuleIds.Malformed, assembly.Path, 0, 0, SchemaMessages.Malformed(read.Fault!)));
        return null;
    }

    private void Run(List<FrameworkSchema> schemas)
    {
        foreach (BuildProblem problem in FrameworkSchema.Compare(schemas, ProjectFile))
        {
            Report(problem);
        }

        TelemetryFiles files = TelemetryFiles.In(ProjectDirectory);
        string? text = files.SchemaText;
        if (Mode == "check")
        {
            Report(SchemaCheck.Compare(schemas[0].Document, files));
        }
        else if (!Log.HasLoggedErrors)
        {
            text = Write(schemas, files);
        }

        if (ForbidDrafts)
        {
            Report(SchemaCheck.Drafts(files.SchemaPath, text));
        }
    }

    private string? Write(List<FrameworkSchema> schemas, TelemetryFiles files)
    {
        SchemaUpdate update = SchemaUpdate.Plan(schemas[0].Document, files, Ship);
        Report(update.Problems);

        // Older than every assembly, so that the next build finds nothing to compile.
        DateTime time = schemas.Min(schema => schema.BuiltUtc).AddSeconds(-1);
        bool written = TryWrite(files.SchemaPath, files.SchemaText, update.SchemaText, time);
        TryWrite(files.PagePath, files.PageText, update.PageText, time);
        return written ? update.SchemaText ?? files.SchemaText : files.SchemaText;
    }

    private bool TryWrite(string path, string? before, string? after, DateTime time)
    {
        if (after is null)
        {
            return true;
        }

        string name = Path.GetFileName(path);
        try
        {
            AtomicFile.Write(path, after, time);
            Log.LogMessage(MessageImportance.High, "{0}: {1}", name, LineCount.Describe(before, after));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody who only reads the sources must still be able to build them.
            Log.LogWarning(null, SchemaRuleIds.NoFile, null, path, 0, 0, 0, 0, "{0} could not be written: {1}", name, e.Message);
            return false;
        }
    }

    private void Report(IEnumerable<BuildProblem> problems)
    {
        foreach (BuildProblem problem in problems)
        {
            Report(problem);
        }
    }

    private void Report(BuildProblem problem) =>
        Log.LogError(null, problem.Rule, null, problem.File, problem.Line, problem.Column, 0, 0, "{0}", problem.Message);
}
