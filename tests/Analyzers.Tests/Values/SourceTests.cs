namespace Analyzers.Tests.Values;

/// <summary>Every personal source, by its text's length or by its own number.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData("Environment.UserName")]
    [InlineData("Environment.MachineName")]
    [InlineData("Environment.UserDomainName")]
    [InlineData("Environment.CurrentDirectory")]
    [InlineData("Environment.CommandLine")]
    [InlineData("Environment.GetCommandLineArgs()[1]")]
    [InlineData("Environment.GetEnvironmentVariable(\"HOME\")!")]
    [InlineData("Environment.GetEnvironmentVariables().Values.OfType<string>().First()")]
    [InlineData("Environment.ExpandEnvironmentVariables(\"%HOME%\")")]
    [InlineData("Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)")]
    [InlineData("Environment.ProcessPath!")]
    [InlineData("Environment.SystemDirectory")]
    [InlineData("Environment.StackTrace")]
    [InlineData("AppContext.BaseDirectory")]
    [InlineData("Path.GetTempPath()")]
    [InlineData("Path.GetFileName(\"a\")")]
    [InlineData("File.ReadAllText(\"a\")")]
    [InlineData("File.ReadAllLines(\"a\")[0]")]
    [InlineData("Directory.GetCurrentDirectory()")]
    [InlineData("new FileInfo(\"a\").Name")]
    [InlineData("new DirectoryInfo(\"a\").FullName")]
    [InlineData("new Exception().Message")]
    [InlineData("new InvalidOperationException().StackTrace!")]
    [InlineData("new Exception().ToString()")]
    [InlineData("new Exception().Data[\"a\"]!.ToString()!")]
    [InlineData("new Exception().Source!")]
    [InlineData("new Exception().HelpLink!")]
    [InlineData("new Exception().TargetSite!.Name")]
    [InlineData("$\"{new Exception()}\"")]
    [InlineData("(\"failed: \" + new Exception())")]
    [InlineData("Console.ReadLine()!")]
    [InlineData("Console.In.ReadToEnd()")]
    [InlineData("new StreamReader(Console.OpenStandardInput()).ReadToEnd()")]
    [InlineData("Console.Title")]
    [InlineData("typeof(Program).Assembly.Location")]
    [InlineData("typeof(Program).Assembly.CodeBase!")]
    [InlineData("default(FileSystemInfo)!.FullName")]
    [InlineData("new FileStream(\"a\", FileMode.Open).Name")]
    [InlineData("new DriveInfo(\"a\").VolumeLabel")]
    [InlineData("new FileSystemEventArgs(WatcherChangeTypes.Created, \"a\", \"b\").FullPath")]
    [InlineData("new StackTrace().ToString()")]
    [InlineData("new System.Net.DnsEndPoint(\"a\", 1).ToString()!")]
    [InlineData("new System.Net.IPEndPoint(1, 1).Address.ToString()")]
    [InlineData("System.Net.NetworkInformation.PhysicalAddress.Parse(\"00\").ToString()")]
    [InlineData("System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().HostName")]
    [InlineData("default(System.Net.HttpListenerRequest)!.RawUrl!")]
    [InlineData("default(System.Security.Principal.IPrincipal)!.Identity!.Name!")]
    [InlineData("default(System.Security.Principal.IIdentity)!.Name!")]
    [InlineData("default(System.Security.Claims.Claim)!.Value")]
    [InlineData("Process.GetCurrentProcess().ProcessName")]
    [InlineData("System.Net.Dns.GetHostName()")]
    [InlineData("System.Net.NetworkInformation.NetworkInterface.GetAllNetworkInterfaces()[0].Description")]
    [InlineData("System.Net.IPAddress.Loopback.ToString()")]
    [InlineData("new System.Security.Claims.ClaimsPrincipal().Identity!.Name!")]
    [InlineData("new System.Security.Claims.ClaimsPrincipal().FindFirst(\"a\")!.Value")]
    [InlineData("System.Globalization.RegionInfo.CurrentRegion.Name")]
    [InlineData("TimeZoneInfo.Local.Id")]
    public Task The_length_of_its_text_is_refused(string source) => Flows.Count("{|PST0302:" + source + ".Length|}");

    [Theory]
    [InlineData("Console.Read()")]
    [InlineData("Process.GetCurrentProcess().Id")]
    [InlineData("System.Globalization.RegionInfo.CurrentRegion.GeoId")]
    [InlineData("TimeZoneInfo.Local.BaseUtcOffset.Ticks")]
    [InlineData("File.GetLastWriteTime(\"a\").Ticks")]
    [InlineData("System.Net.IPAddress.Parse(\"::1\").ScopeId")]
    [InlineData("Environment.ProcessId")]
    [InlineData("DateTimeOffset.Now.Offset.Ticks")]
    [InlineData("TimeProvider.System.GetLocalNow().Offset.Ticks")]
    [InlineData("TimeProvider.System.LocalTimeZone.BaseUtcOffset.Ticks")]
    [InlineData("TimeZone.CurrentTimeZone.GetUtcOffset(DateTime.UtcNow).Ticks")]
    public Task Its_own_number_is_refused(string source) => Flows.Count("{|PST0301:" + source + "|}");

    [Fact]
    public Task A_key_that_was_pressed_is_a_source() => Flows.Count("{|PST0302:Console.ReadKey().KeyChar|}");

    [Fact]
    public Task A_request_is_a_source() => Flows.Source("""
        namespace Microsoft.AspNetCore.Http
        {
            public class HttpRequest { public string Path => ""; public int Port => 1; public long? ContentLength => 1; public ConnectionInfo Connection => new(); }
            public class ConnectionInfo { public string Id => ""; }
        }
        public static class Handler
        {
            public static object Path(Microsoft.AspNetCore.Http.HttpRequest request) => new Done({|PST0302:request.Path.Length|});
            public static object Port(Microsoft.AspNetCore.Http.HttpRequest request) => new Done({|PST0301:request.Port|});
            public static object Connection(Microsoft.AspNetCore.Http.ConnectionInfo connection) => new Done({|PST0302:connection.Id.Length|});
            public static object Size(Microsoft.AspNetCore.Http.HttpRequest request) => new Done(request.ContentLength ?? 0);
        }
        """);

    [Theory]
    [InlineData("Process.GetCurrentProcess().WorkingSet64")]
    [InlineData("Process.Start(\"git\").ExitCode")]
    [InlineData("new FileInfo(\"a\").Length")]
    [InlineData("new DriveInfo(\"a\").TotalSize")]
    [InlineData("Directory.GetFiles(\"a\").Length")]
    [InlineData("Environment.ProcessorCount")]
    [InlineData("Environment.TickCount64")]
    [InlineData("DateTimeOffset.UtcNow.Ticks")]
    public Task What_the_program_measures_is_silent(string number) => Flows.Count(number);
}
