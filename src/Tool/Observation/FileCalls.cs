using static Plainsight.Tool.Observation.SightAction;

namespace Plainsight.Tool.Observation;

/// <summary>The system calls that change files, apart from those that open them.</summary>
internal static class FileCalls
{
    public static IReadOnlyDictionary<string, FileCall[]> All { get; } = new Dictionary<string, FileCall[]>
    {
        ["creat"] = [new(Written, 0)],
        ["mkdir"] = [new(Created, 0)],
        ["mkdirat"] = [new(Created, 1, 0)],
        ["mknod"] = [new(Created, 0)],
        ["mknodat"] = [new(Created, 1, 0)],
        ["link"] = [new(Created, 1)],
        ["linkat"] = [new(Created, 3, 2)],
        ["symlink"] = [new(Created, 1)],
        ["symlinkat"] = [new(Created, 2, 1)],
        ["rename"] = [new(Renamed, 0), new(Written, 1)],
        ["renameat"] = [new(Renamed, 1, 0), new(Written, 3, 2)],
        ["renameat2"] = [new(Renamed, 1, 0), new(Written, 3, 2)],
        ["unlink"] = [new(Deleted, 0)],
        ["unlinkat"] = [new(Deleted, 1, 0)],
        ["rmdir"] = [new(Deleted, 0)],
        ["truncate"] = [new(Written, 0)],
        ["chmod"] = [new(Changed, 0)],
        ["fchmod"] = [new(Changed, -1, 0)],
        ["fchmodat"] = [new(Changed, 1, 0)],
        ["fchmodat2"] = [new(Changed, 1, 0)],
        ["chown"] = [new(Changed, 0)],
        ["lchown"] = [new(Changed, 0)],
        ["fchown"] = [new(Changed, -1, 0)],
        ["fchownat"] = [new(Changed, 1, 0)],
        ["utime"] = [new(Changed, 0)],
        ["utimes"] = [new(Changed, 0)],
        ["futimesat"] = [new(Changed, 1, 0)],
        ["utimensat"] = [new(Changed, 1, 0)],
        ["setxattr"] = [new(Changed, 0)],
        ["lsetxattr"] = [new(Changed, 0)],
        ["fsetxattr"] = [new(Changed, -1, 0)],
        ["removexattr"] = [new(Changed, 0)],
        ["lremovexattr"] = [new(Changed, 0)],
        ["fremovexattr"] = [new(Changed, -1, 0)],
    };
}
