using System.IO.Compression;
using Package.Tests.Harness;

namespace Package.Tests;

public sealed class ToolPackageTests(PackageFixture package, ToolFixture tool) : IClassFixture<ToolFixture>
{
    private static readonly string[] Expected =
    [
        "DotnetToolSettings.xml",
        "Plainsight.Analyzers.dll",
        "Plainsight.Build.dll",
        "Plainsight.Tool.deps.json",
        "Plainsight.Tool.dll",
        "Plainsight.Tool.runtimeconfig.json",
        "System.CommandLine.dll",
    ];

    [Fact]
    public void The_tool_carries_neither_a_compiler_nor_MSBuild()
    {
        using ZipArchive archive = ZipFile.OpenRead(tool.Package);
        IEnumerable<string> actual = archive.Entries.Select(entry => entry.FullName)
            .Where(name => name.StartsWith("tools/net8.0/any/", StringComparison.Ordinal))
            .Select(name => Path.GetFileName(name))
            .Order(StringComparer.Ordinal);
        Assert.Equal(Expected, actual);
    }

    [Fact]
    public void What_a_build_wrote_is_checked_shipped_compared_and_released()
    {
        Consumer consumer = Shop.Consumer(package, nameof(ToolPackageTests));
        consumer.Build().Succeeded();
        string directory = consumer.PathOf(".");
        string assembly = Path.Combine("bin", "Debug", "net10.0", "Shop.dll");
        string drafted = consumer.Read("telemetry.schema.json");
        Assert.Equal(new BuildResult(0, ""), tool.Run(directory, "check", assembly));

        consumer.Write("reviewed.json", drafted.TrimEnd().Replace("\"order_made\"", "\"order_placed\"", StringComparison.Ordinal));
        BuildResult check = tool.Run(directory, "check", "reviewed.json", assembly).Failed();
        Assert.NotEmpty(check.Errors("PST0203"));
        BuildResult diff = tool.Run(directory, "diff", "reviewed.json", "telemetry.schema.json", "--fail-on", "notice");
        Assert.Equal(1, diff.ExitCode);
        Assert.Contains("event renamed: was order_placed", diff.Output, StringComparison.Ordinal);

        consumer.Build("-c", "Release").Failed().SingleError("PST0208");
        Assert.Contains("'order_made' version 1 is shipped", tool.Run(directory, "ship").Succeeded().Output, StringComparison.Ordinal);
        consumer.Build("-c", "Release").Succeeded();
    }
}
