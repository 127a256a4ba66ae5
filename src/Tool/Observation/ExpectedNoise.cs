using System.Text.RegularExpressions;
using static Plainsight.Tool.Observation.SightAction;

namespace Plainsight.Tool.Observation;

/// <summary>What is seen of every program, or of every .NET program. Reports list it all the same.</summary>
internal static class ExpectedNoise
{
    private const string Diagnostics = "the .NET runtime's own channel for dotnet-trace and dotnet-counters: nothing is sent unless one of them connects (DOTNET_EnableDiagnostics=0 switches it off)";
    private const string Debugger = "the .NET runtime's own pipes for a debugger: nothing is sent unless one connects (DOTNET_EnableDiagnostics=0 switches them off)";
    private const string Shared = "the .NET runtime's own folder for mutexes that processes share";
    private const string FirstRun = "made by the dotnet command or NuGet on their first run, whatever the program does";
    private const string Device = "a device, memory or a file of the kernel: nothing stays";
    private const string Kernel = "asks or tells the kernel of this machine: nothing leaves it";
    private const string Unused = "a socket within this machine that was never connected or bound";
    private const string NameCache = "the C library asks this machine's own cache of names";

    private static readonly SightAction[] AnyChange = [Created, Written, Renamed, Deleted, Changed];

    public static IReadOnlyList<NoiseRow> Rows { get; } =
    [
        Row(SightKind.Socket, [Bound], @"AF_UNIX TMPDIR/dotnet-diagnostic-\d+-\d+-socket", Diagnostics),
        Row(SightKind.File, [Deleted, Changed], @"TMPDIR/dotnet-diagnostic-\d+-\d+-socket", Diagnostics),
        Row(SightKind.File, [Created, Deleted, Changed], @"TMPDIR/clr-debug-pipe-\d+-\d+-(in|out)", Debugger),
        Row(SightKind.File, AnyChange, @"(TMPDIR|/tmp)/\.dotnet(/(shm|lockfiles)(/.*)?)?", Shared),
        Row(SightKind.File, AnyChange, @"HOME/\.dotnet/[^/]+\.(dotnetFirstUseSentinel|aspNetCertificateSentinel|toolpath\.sentinel)", FirstRun),
        Row(SightKind.File, [Created], @"HOME/\.(dotnet|nuget|nuget/NuGet)", FirstRun),
        Row(SightKind.File, AnyChange, @"HOME/\.nuget/NuGet/NuGet\.Config", FirstRun),
        Row(SightKind.File, AnyChange, @"TMPDIR/NuGetScratch[^/]*(/.*)?", FirstRun),
        Row(SightKind.File, AnyChange, @"/(dev/(?!shm/)|proc/|sys/|memfd:).*", Device),
        Row(SightKind.Socket, [Opened, Connected, Bound, Sent], @"AF_(NETLINK|ALG|UNSPEC)( .*)?", Kernel),
        Row(SightKind.Socket, [Opened], "AF_UNIX", Unused),
        Row(SightKind.Socket, [Connected], @"AF_UNIX (/var)?/run/nscd/socket", NameCache),
    ];

    /// <summary>Why a sight does not count, or null when it is nothing that is expected.</summary>
    public static string? Reason(Sight sight, WatchedDirectories watched)
    {
        string family = sight.Family.Length > 0 && sight.Target.Length > 0 ? sight.Family + " " : sight.Family;
        string[] names = [.. watched.NamesOf(sight.Target).Append(sight.Target).Select(name => family + name)];
        return Rows.FirstOrDefault(row => row.Matches(sight, names))?.Reason;
    }

    private static NoiseRow Row(SightKind kind, SightAction[] actions, string target, string reason) =>
        new(kind, actions, new Regex(@"\A(?:" + target + @")\z", RegexOptions.CultureInvariant | RegexOptions.Singleline), reason);
}
