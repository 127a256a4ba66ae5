namespace Plainsight.Analyzers.Flow;

/// <summary>The one table of personal sources. A row more is a source more; the arguments of <c>Main</c> are added by <see cref="SourceLookup"/>.</summary>
internal static partial class PersonalSources
{
    public static IReadOnlyList<SourceRow> Rows { get; } =
    [
        new("System.Environment", "UserName UserDomainName MachineName ProcessId", SourceCategory.Identity),
        new("System.Environment", "CurrentDirectory GetFolderPath ProcessPath SystemDirectory", SourceCategory.Place),
        new("System.Environment", "CommandLine GetCommandLineArgs StackTrace", SourceCategory.Text),
        new("System.Environment", "GetEnvironmentVariable GetEnvironmentVariables ExpandEnvironmentVariables", SourceCategory.Text),
        new("System.AppContext", "BaseDirectory", SourceCategory.Place),
        new("System.Reflection.Assembly", "Location CodeBase", SourceCategory.Place),

        new("System.IO.Path", "*", SourceCategory.Place, "DirectorySeparatorChar AltDirectorySeparatorChar PathSeparator VolumeSeparatorChar InvalidPathChars GetInvalidFileNameChars GetInvalidPathChars"),
        new("System.IO.File", "*", SourceCategory.Text, "GetAttributes GetUnixFileMode"),
        new("System.IO.Directory", "*", SourceCategory.Place),
        new("System.IO.FileSystemInfo", "*", SourceCategory.Place, "Exists Attributes UnixFileMode"),
        new("System.IO.FileInfo", "*", SourceCategory.Place, "Length"),
        new("System.IO.FileStream", "Name", SourceCategory.Place),
        new("System.IO.DriveInfo", "*", SourceCategory.Place, "AvailableFreeSpace TotalFreeSpace TotalSize DriveType IsReady"),
        new("System.IO.FileSystemEventArgs", "*", SourceCategory.Place),

        new("System.Exception", "Message StackTrace ToString Data Source HelpLink TargetSite", SourceCategory.Text),
        new("System.Console", "Read ReadLine ReadKey In OpenStandardInput Title", SourceCategory.Text),
        new("System.ConsoleKeyInfo", "Key KeyChar", SourceCategory.Text),
        new("System.Diagnostics.Process", "*", SourceCategory.Identity,
            "ExitCode HasExited TotalProcessorTime UserProcessorTime PrivilegedProcessorTime WorkingSet64 PeakWorkingSet64 PrivateMemorySize64 VirtualMemorySize64 "
            + "PeakVirtualMemorySize64 PagedMemorySize64 PeakPagedMemorySize64 HandleCount BasePriority Start WaitForExit WaitForExitAsync GetCurrentProcess"),
        new("System.Diagnostics.StackTrace", "*", SourceCategory.Text, "FrameCount"),

        new("System.Net.Dns", "*", SourceCategory.Identity),
        new("System.Net.IPAddress", "*", SourceCategory.Identity, "AddressFamily Any Loopback Broadcast None IPv6Any IPv6Loopback IPv6None"),
        new("System.Net.EndPoint", "*", SourceCategory.Identity, "AddressFamily"),
        new("System.Net.IPEndPoint", "*", SourceCategory.Identity, "Port MinPort MaxPort"),
        new("System.Net.NetworkInformation.NetworkInterface", "*", SourceCategory.Identity, "GetIsNetworkAvailable NetworkInterfaceType OperationalStatus"),
        new("System.Net.NetworkInformation.PhysicalAddress", "*", SourceCategory.Identity, "None"),
        new("System.Net.NetworkInformation.IPGlobalProperties", "*", SourceCategory.Identity),
        new("System.Net.HttpListenerRequest", "*", SourceCategory.Identity, "ContentLength64 ProtocolVersion"),
        new("Microsoft.AspNetCore.Http.HttpRequest", "*", SourceCategory.Identity, "ContentLength"),
        new("Microsoft.AspNetCore.Http.HttpContext", "GetRouteValue GetRouteData", SourceCategory.Identity),
        new("Microsoft.AspNetCore.Http.ConnectionInfo", "*", SourceCategory.Identity),
        new("System.Security.Principal.IPrincipal", "*", SourceCategory.Identity),
        new("System.Security.Principal.IIdentity", "*", SourceCategory.Identity),
        new("System.Security.Claims.Claim", "*", SourceCategory.Identity),

        new("System.Globalization.RegionInfo", "*", SourceCategory.Place),
        new("System.TimeZoneInfo", "Local", SourceCategory.Place),
        new("System.TimeZone", "CurrentTimeZone", SourceCategory.Place),
        new("System.TimeProvider", "LocalTimeZone", SourceCategory.Place),
        new("System.DateTimeOffset", "Offset", SourceCategory.Place),
    ];

    /// <summary>Words in the name of an environment variable that make it more than text.</summary>
    public static IReadOnlyList<(string Word, SourceCategory Category)> VariableWords { get; } =
    [
        ("TOKEN", SourceCategory.Secret),
        ("SECRET", SourceCategory.Secret),
        ("PASSWORD", SourceCategory.Secret),
        ("PASSWD", SourceCategory.Secret),
        ("PWD", SourceCategory.Place),
        ("KEY", SourceCategory.Secret),
        ("CREDENTIALS", SourceCategory.Secret),
        ("USER", SourceCategory.Identity),
        ("USERNAME", SourceCategory.Identity),
        ("LOGNAME", SourceCategory.Identity),
        ("HOSTNAME", SourceCategory.Identity),
        ("COMPUTERNAME", SourceCategory.Identity),
        ("USERDOMAIN", SourceCategory.Identity),
    ];
}
