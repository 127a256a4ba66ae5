using Plainsight.Consent;
using Plainsight.Identity;
using Plainsight.State;
using Plainsight.Tests.Cli;
using Plainsight.Tests.Consent;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.State;

/// <summary>A machine on which an app runs whose page names the file with its install id.</summary>
public abstract class InstallIdFileTest : CommandTest
{
    private protected const string Random = "5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e";

    protected InstallIdFileTest() => Definition = Apps.Docglow(erasure: true).With(installIdFile: "~/.docglow/machine_id");

    private protected string File => Path.Combine(World.Home, ".docglow", "machine_id");

    private protected StateStore Store => StateStore.Of(Definition, World.Surroundings.Variable, World.Clock);

    private protected InstallIds Ids => new(Store, Definition);

    private protected ConsentDecision Decision => new ConsentReader(Definition, World.Inputs, World.Surroundings, Store).Read();

    private protected InstallIds Agreed()
    {
        Assert.True(Store.TryUpdate(state => state.Agree([], World.Store.Today), out string? failure), failure);
        return Ids;
    }

    private protected Guid Make() => Agreed().GetOrCreate(Apps.Endpoint)!.Value.Value;

    private protected void Write(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, text);
        System.IO.File.SetLastWriteTimeUtc(File, World.Clock.Now.UtcDateTime);
    }
}
