using Package.Tests.Harness;

namespace Package.Tests;

/// <summary>Who writes the schema and who checks it, as the package's targets decide.</summary>
public sealed class ModeTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("plainsight-mode-");

    [Theory]
    [InlineData("write", "-p:Configuration=Debug")]
    [InlineData("check", "-p:Configuration=Release")]
    [InlineData("check", "-p:Configuration=Debug", "-p:_IsPacking=true")]
    [InlineData("check", "-p:Configuration=Debug", "-p:_IsPublishing=true")]
    [InlineData("check", "-p:Configuration=Debug", "-p:ContinuousIntegrationBuild=true")]
    [InlineData("check", "-p:Configuration=Debug", "-p:UpdateTelemetrySchema=false")]
    [InlineData("write", "-p:Configuration=Release", "-p:UpdateTelemetrySchema=true")]
    [InlineData("write", "-p:Configuration=Release", "-p:ShipTelemetrySchema=true")]
    [InlineData("write", "-p:Configuration=Release", "-p:DesignTimeBuild=true")]
    public void Build_decides(string expected, params string[] arguments) => Assert.Equal(expected, Mode([], arguments));

    [Theory]
    [InlineData("CI", "true", "check")]
    [InlineData("CI", "1", "check")]
    [InlineData("CI", "false", "write")]
    [InlineData("CI", "FALSE", "write")]
    [InlineData("CI", "0", "write")]
    [InlineData("JENKINS_URL", "http://localhost/?a='b'", "check")]
    [InlineData("TEAMCITY_VERSION", "2026.1", "check")]
    public void Server_checks(string name, string value, string expected) => Assert.Equal(expected, Mode([(name, value)], "-p:Configuration=Debug"));

    [Fact]
    public void Every_kind_of_server_is_known()
    {
        string targets = File.ReadAllText(Repository.PathOf("src/Build/Plainsight.Mode.targets"));
        string[] names = ["CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "TEAMCITY_VERSION", "JENKINS_URL", "BUILDKITE", "CODEBUILD_BUILD_ID", "APPVEYOR"];
        Assert.All(names, name => Assert.Contains($"'$({name})' != '' and '$({name})' != 'false' and '$({name})' != '0'", targets, StringComparison.Ordinal));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private string Mode(IEnumerable<(string Name, string Value)> variables, params string[] arguments)
    {
        string project = Path.Combine(_directory.FullName, "mode.proj");
        File.WriteAllText(project, $"""<Project><Import Project="{Repository.PathOf("src/Build/Plainsight.Mode.targets")}" /></Project>""");
        return ChildBuild.Run(_directory.FullName, variables, ["msbuild", project, "-getProperty:PlainsightSchemaMode", .. arguments]).Succeeded().Output.Trim();
    }
}
