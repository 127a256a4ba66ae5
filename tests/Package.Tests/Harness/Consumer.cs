namespace Package.Tests.Harness;

/// <summary>A program of somebody else, outside the repository, that gets the package from a folder.</summary>
internal sealed class Consumer
{
    private readonly string _directory;

    private Consumer(string directory) => _directory = directory;

    public static Consumer Create(PackageFixture package, string name, string frameworks = "net10.0", string properties = "")
    {
        var consumer = new Consumer(Directory.CreateDirectory(Path.Combine(package.Root, "consumers", name)).FullName);
        string property = frameworks.Contains(';') ? "TargetFrameworks" : "TargetFramework";
        consumer.Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <{property}>{frameworks}</{property}>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <RestorePackagesPath>{package.Root}/packages</RestorePackagesPath>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Plainsight" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        consumer.Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{package.Feed}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="machine" value="{MachinePackages()}" /></fallbackPackageFolders>
            </configuration>
            """);
        foreach (string shadow in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            consumer.Write(shadow, "<Project />");
        }

        return consumer;
    }

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text.ReplaceLineEndings("\n") + "\n");

    public void CreateDirectory(string name) => Directory.CreateDirectory(PathOf(name));

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public string[] Lines(string file) => Read(file).Split('\n');

    public bool Has(string file) => File.Exists(PathOf(file));

    public BuildResult Build(params IEnumerable<string> arguments) =>
        ChildBuild.Run(_directory, ["build", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off", "-v:normal", .. arguments]);

    /// <summary>Builds on a machine of another country.</summary>
    /// <param name="locale">The locale, <c>tr_TR</c>.</param>
    public BuildResult BuildIn(string locale) =>
        ChildBuild.Run(_directory, [("LANG", locale + ".UTF-8"), ("LC_ALL", locale + ".UTF-8"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")],
            ["build", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off", "-v:normal"]);

    /// <summary>Applies the code fix of a rule as a script does.</summary>
    public BuildResult Fix(string rule) =>
        ChildBuild.Run(_directory, ["format", "analyzers", "Shop.csproj", "--no-restore", "--severity", "info", "--diagnostics", rule]);

    public string PathOf(string file) => Path.Combine(_directory, file);

    // The reference assemblies of older frameworks come from here: building the runtime has put them there.
    private static string MachinePackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
