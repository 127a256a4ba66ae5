using Plainsight.Facts;
using Plainsight.Settings;
using Plainsight.State;

namespace Plainsight.Consent;

/// <summary>Asks for the decision anew each time: environment, machine and state may change while a process lives.</summary>
internal sealed class ConsentReader(TelemetryDefinition definition, ConsentInputs inputs, Surroundings surroundings, StateStore store)
{
    /// <summary>Reads and resolves. Never throws, never creates anything.</summary>
    public ConsentDecision Read()
    {
        // Without a file first: whoever sets a variable pays for no look at the disk.
        if (ConsentResolver.WithoutState(definition, surroundings.Variable, inputs) is { } early)
        {
            return early;
        }

        ConsentInputs complete = Complete();
        return ConsentResolver.WithoutState(definition, surroundings.Variable, complete)
            ?? ConsentResolver.Resolve(definition, surroundings.Variable, complete, store.Read());
    }

    /// <summary>The variable or file by which this is continuous integration for the app; null = it is none.</summary>
    public string? CiSign() => CiEnvironment.Find(surroundings.Variable)
        ?? (definition.CiIncludes == HostKinds.None ? null : CountedHost());

    /// <summary>The inputs together with what the machine and the embedding program say.</summary>
    public ConsentInputs Complete() => new()
    {
        Flag = inputs.Flag,
        UserFile = inputs.UserFile,
        User = inputs.UserFile is null ? null : ReadUser(),
        IsProjectLater = inputs.IsProjectLater,
        Project = inputs.Project,
        Inherited = inputs.Inherited,
        MachineFile = surroundings.MachineOffFile is { } file && MayBeThere(file) ? file : null,
        EmbedderSaysOff = surroundings.EmbedderSaysOff(),
        CountedHost = definition.CiIncludes == HostKinds.None ? null : CountedHost(),
    };

    // A directory that may not be entered may hold the file.
    private static bool MayBeThere(string file)
    {
        if (Path.Exists(file))
        {
            return true;
        }

        if (!Directory.Exists(Path.GetDirectoryName(file)))
        {
            return false;
        }

        try
        {
            File.GetAttributes(file);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e is not (FileNotFoundException or DirectoryNotFoundException);
        }
    }

    private UserSettings ReadUser() => inputs.UserFile!.Read();

    private string? CountedHost() => HostEnvironment.Find(definition.CiIncludes, surroundings.Variable, surroundings.Exists);
}
