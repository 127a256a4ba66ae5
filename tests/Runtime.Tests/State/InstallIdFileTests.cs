using System.Text;
using Plainsight.Identity;
using Plainsight.Tests.Consent;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.State;

/// <summary>An app whose page names the file with its install id.</summary>
public sealed class InstallIdFileTests : InstallIdFileTest
{
    [Fact]
    public void Nothing_is_created_before_a_yes()
    {
        Run("status");
        Assert.Null(Ids.Find(Apps.Endpoint));
        Assert.Empty(World.Files);
    }

    [Fact]
    public void The_file_holds_the_id_that_is_sent()
    {
        Run("on");
        string text = System.IO.File.ReadAllText(File);
        Assert.Equal(Ids.Find(Apps.Endpoint)!.Value.Value.ToString("D"), text);
        Assert.Equal(text, RunJson("status").GetProperty("install_id").GetString());
        Assert.Equal(File, RunJson("status").GetProperty("install_id_file").GetString());
        Assert.Equal(["machine_id"], Directory.GetFileSystemEntries(Path.GetDirectoryName(File)!).Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, System.IO.File.GetUnixFileMode(Path.GetDirectoryName(File)!));
        }
    }

    [Fact]
    public void Status_names_it_only_where_it_holds_the_id_of_the_receiver()
    {
        World.Variables["DOCGLOW_TELEMETRY_ENDPOINT"] = "https://elsewhere.example/";
        Assert.False(RunJson("status").TryGetProperty("install_id_file", out _));
        Run("status");
        Assert.Contains("\nInstall id  none\n", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_spelling_is_the_contexts()
    {
        TelemetryDefinition hyphens = Definition;
        Definition = new TelemetryDefinition
        {
            App = hyphens.App,
            Assembly = hyphens.Assembly,
            Endpoint = hyphens.Endpoint,
            InstallIdFile = hyphens.InstallIdFile,
            ShapeHashes = hyphens.ShapeHashes,
            Shapes = position => position < 0 ? Encoding.UTF8.GetBytes("context\nanonymousId id install compact") : hyphens.Shapes(position),
        };
        World.Record(state => state.Agree([], World.Store.Today));
        Guid id = Ids.GetOrCreate(Apps.Endpoint)!.Value.Value;
        Assert.Equal(id.ToString("N"), System.IO.File.ReadAllText(File));
        Assert.Equal(id, Ids.GetOrCreate(Apps.Endpoint)!.Value.Value);
    }

    [Fact]
    public void The_id_stays_from_run_to_run() => Assert.Equal(Make(), Ids.GetOrCreate(Apps.Endpoint)!.Value.Value);

    [Fact]
    public void Who_deletes_the_file_gets_another_id_and_key()
    {
        Guid before = Make();
        byte[] key = new PseudonymKeys(Store).GetOrCreate();
        System.IO.File.Delete(File);

        Assert.Null(Ids.Find(Apps.Endpoint));
        Guid after = Ids.GetOrCreate(Apps.Endpoint)!.Value.Value;
        Assert.NotEqual(before, after);
        Assert.Equal(after.ToString("D"), System.IO.File.ReadAllText(File));
        Assert.NotEqual(key, new PseudonymKeys(Store).GetOrCreate());
        Assert.DoesNotContain(before.ToString("D"), System.IO.File.ReadAllText(World.StateFile), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_renewed_after_its_lifetime_in_the_file_too()
    {
        Guid before = Make();
        World.Clock.Now += TimeSpan.FromDays(395);
        Guid after = Ids.GetOrCreate(Apps.Endpoint)!.Value.Value;
        Assert.NotEqual(before, after);
        Assert.Equal(after.ToString("D"), System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Another_receiver_gets_another_id_which_stands_in_the_state()
    {
        Guid own = Make();
        Guid other = Ids.GetOrCreate("https://example.com/")!.Value.Value;
        Assert.NotEqual(own, other);
        Assert.Equal(own.ToString("D"), System.IO.File.ReadAllText(File));
        Assert.Equal(other, Ids.GetOrCreate("https://example.com/")!.Value.Value);
    }

    [Theory]
    [InlineData(Random)]
    [InlineData(Random + "\n")]
    [InlineData("5c5a6a3954bb4e988f3e5a02e7d7c90e")]
    [InlineData("5C5A6A39-54BB-4E98-8F3E-5A02E7D7C90E")]
    public void A_random_uuid_that_stands_there_already_is_the_id(string text)
    {
        Write(text);
        Make();
        Assert.Equal(new Guid(Random), Ids.GetOrCreate(Apps.Endpoint)!.Value.Value);
        Assert.Equal(text, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void An_id_that_was_found_is_renewed_after_its_lifetime()
    {
        Write(Random);
        System.IO.File.SetLastWriteTimeUtc(File, World.Clock.Now.UtcDateTime.AddDays(-395));
        Assert.NotEqual(new Guid(Random), Make());
    }

    [Theory]
    [InlineData("off")]
    [InlineData("forget")]
    public void Off_and_forget_delete_the_file(string command)
    {
        Run("on");
        string id = System.IO.File.ReadAllText(File);
        var transport = new FakeTransport();
        World.Transport = transport;
        Assert.Equal(0, Run(command));
        Assert.False(System.IO.File.Exists(File));
        Assert.Contains($"Deleted the id {id}, known to https://api.docglow.com\n", Output, StringComparison.Ordinal);
        Assert.Equal(command == "forget" ? 1 : 0, transport.Requests.Length);
    }

    [Fact]
    public void Reset_writes_another_id()
    {
        Run("on");
        string id = System.IO.File.ReadAllText(File);
        Assert.Equal(0, Run("reset"));
        Assert.NotEqual(id, System.IO.File.ReadAllText(File));
        Assert.Contains($"The new id is {System.IO.File.ReadAllText(File)}, for https://api.docglow.com\n", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_asks_the_receiver_to_forget_an_id_that_was_only_found()
    {
        Write(Random);
        Run("on");
        Assert.Equal(0, Run("forget"));
        Assert.Contains($"give {Random} to https://github.com/docglow/docglow/issues\n", Output, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void A_run_that_finds_a_recorded_no_deletes_the_file()
    {
        World.Record(state => state.Refuse(World.Store.Today));
        Write(Random);
        using TelemetryClient client = TelemetryClient.Start(Definition, World.Configure);
        Assert.False(client.IsOn);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void A_kill_switch_leaves_the_file()
    {
        Make();
        World.Variables["DO_NOT_TRACK"] = "1";
        using TelemetryClient client = TelemetryClient.Start(Definition, World.Configure);
        Assert.True(System.IO.File.Exists(File));
    }

    [Fact]
    public void Without_a_home_directory_the_id_stays_in_memory()
    {
        World.Variables.Remove("HOME");
        World.Variables.Remove("USERPROFILE");
        World.Variables.Remove("LOCALAPPDATA");
        Assert.NotNull(Ids.GetOrCreate(Apps.Endpoint));
        Assert.Empty(World.Files);
    }
}
