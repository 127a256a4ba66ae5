using static Plainsight.Tool.Observation.SightAction;

namespace Plainsight.Tool.Observation;

/// <summary>Reads from system calls which files were changed.</summary>
internal static class FileSights
{
    public static IEnumerable<Sight> Of(StraceCall call, string directory) => call.Name switch
    {
        "open" => Opened(call, path: 0, start: -1, flags: 1, directory),
        "openat" or "openat2" => Opened(call, path: 1, start: 0, flags: 2, directory),
        _ => FileCalls.All.GetValueOrDefault(call.Name, [])
            .Select(file => (file.Action, Path: PathOf(call, file.Path, file.Directory, directory)))
            .Where(file => file.Path is not null)
            .Select(file => new Sight(SightKind.File, file.Action, file.Path!) { Error = call.Error }),
    };

    private static IEnumerable<Sight> Opened(StraceCall call, int path, int start, int flags, string directory)
    {
        string[] words = call[flags].Split(['|', '=', ',', '{', ' ']);
        bool writes = words.Any(word => word is "O_WRONLY" or "O_RDWR" or "O_CREAT" or "O_TRUNC" or "O_TMPFILE");
        if (!writes)
        {
            return [];
        }

        // The descriptor has the path that the links on the way lead to.
        string? real = call.Error.Length == 0 ? StraceText.PathOf(call.Result) : null;
        return (real ?? PathOf(call, path, start, directory)) is { } file
            ? [new Sight(SightKind.File, words.Contains("O_EXCL") ? Created : Written, file) { Error = call.Error }]
            : [];
    }

    private static string? PathOf(StraceCall call, int path, int start, string directory)
    {
        string from = StraceText.PathOf(call[start]) ?? (call[start].StartsWith("AT_FDCWD", StringComparison.Ordinal) || start < 0 ? directory : "");
        return StraceText.Quoted(call[path]) is { } name
            ? Path.GetFullPath(name, from.Length > 0 ? from : directory)
            : from.Length > 0 && start >= 0 ? from : null;
    }
}
