using System.Collections;
using System.Diagnostics;
using System.Text;

namespace Package.Tests.Harness;

/// <summary>Runs <c>dotnet</c>, or a tool, as on a developer's machine: without the variables of the build that runs the tests.</summary>
internal static class ChildBuild
{
    private static readonly string[] ServerVariables =
    [
        "CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "TEAMCITY_VERSION", "JENKINS_URL", "BUILDKITE", "CODEBUILD_BUILD_ID", "APPVEYOR",
        "ContinuousIntegrationBuild", "Configuration", "Platform", "NUGET_PACKAGES",
    ];

    private static readonly string[] BuildPrefixes = ["MSBUILD", "TESTINGPLATFORM", "DOTNET_CLI_TELEMETRY_SESSIONID"];

    public static BuildResult Run(string directory, params IEnumerable<string> arguments) => Run(directory, [], arguments);

    /// <param name="directory">Where it runs.</param>
    /// <param name="variables">What the environment holds besides.</param>
    /// <param name="arguments">The arguments of <c>dotnet</c>.</param>
    public static BuildResult Run(string directory, IEnumerable<(string Name, string Value)> variables, IEnumerable<string> arguments) =>
        RunProgram("dotnet", directory, variables, arguments);

    public static BuildResult RunProgram(string program, string directory, IEnumerable<(string Name, string Value)> variables, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string name in Inherited())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new BuildResult(process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    private static IEnumerable<string> Inherited() =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(each => (string)each.Key).Where(name =>
            ServerVariables.Contains(name, StringComparer.OrdinalIgnoreCase)
            || BuildPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));
}
