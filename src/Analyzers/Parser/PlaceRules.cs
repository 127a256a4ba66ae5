using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>PST0406: whether the file and the directory that an app names lie below its user's own directory.</summary>
internal static class PlaceRules
{
    public const string InstallIdFile = "InstallIdFile";
    public const string StateDirectory = "StateDirectory";

    private static readonly string[] Arguments = [InstallIdFile, StateDirectory];

    public static void Check(string name, AttributeUse app, List<Finding> findings)
    {
        foreach (string argument in Arguments)
        {
            if (app.Text(argument) is { } path && Problem(argument, path) is { } problem)
            {
                findings.Add(Finding.Of(RuleIds.UserPlace, Anchor.TypeArgument(app.Position, argument), argument, name, path, problem, Advice(argument)));
            }
        }

        // One deletes what the other reads: "off" empties the directory, and a deleted file means a new id.
        if (Usable(app, InstallIdFile) is { } file && Usable(app, StateDirectory) is { } directory && file.StartsWith(directory + "/", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Finding.Of(
                RuleIds.UserPlace,
                Anchor.TypeArgument(app.Position, InstallIdFile),
                InstallIdFile,
                name,
                file,
                "lies in the app's StateDirectory, whose files have names of their own",
                "Put it beside that directory."));
        }
    }

    /// <summary>The path where it can be used, else null.</summary>
    public static string? Usable(AttributeUse app, string argument) =>
        app.Text(argument) is { } path && Problem(argument, path) is null ? path : null;

    private static string? Problem(string argument, string path)
    {
        bool fromHome = path.StartsWith("~/", StringComparison.Ordinal);
        if (argument == InstallIdFile && !fromHome)
        {
            return "does not begin with ~/";
        }

        if (path.StartsWith("/", StringComparison.Ordinal) || path.Contains(':'))
        {
            return "is the same place for everybody on the computer";
        }

        string[] names = (fromHome ? path.Substring(2) : path).Split('/');
        return names.Any(string.IsNullOrWhiteSpace) ? "holds an empty name"
            : names.Any(part => part is "." or "..") ? "leads out of where it begins"
            : path.Any(c => !IsPlain(c)) || names.Any(part => part[0] == ' ' || part[part.Length - 1] is ' ' or '.') ? "holds what is no name on every system"
            : path.Length > 128 ? "is longer than 128 characters"
            : names[0][0] == '~' ? "names somebody's home directory"
            : null;
    }

    // What a shell, a variable or another system would read as something else is no part of a name.
    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-' or '/' or ' ' or '~';

    private static string Advice(string argument) => argument == InstallIdFile
        ? "Write a path below the home directory: \"~/.docglow/machine_id\"."
        : "Write a path below the home directory, \"~/.docglow/telemetry\", or one below the system's directory for state, \"docglow/telemetry\".";
}
