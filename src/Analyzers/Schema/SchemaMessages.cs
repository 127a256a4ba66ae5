using System.Globalization;

namespace Plainsight.Analyzers.Schema;

/// <summary>The texts of the rules about the schema file, the same in the editor and in the build.</summary>
public static class SchemaMessages
{
    public const string NoFile =
        "There is no telemetry.schema.json beside the project. Build once in Debug and commit it: what is sent is reviewed there.";

    public const string PageIsStale =
        "TELEMETRY.md does not say what telemetry.schema.json says. Build once in Debug and commit it.";

    public static string UnlistedEvent(string type) =>
        $"'{type}' implements ITelemetryEvent, but no generated schema lists it. Declare a [TelemetryEvent] record instead: only generated code implements the interface.";

    public static string FrameworksDisagree(string first, string second, string line) =>
        $"The target frameworks '{first}' and '{second}' declare different telemetry; only one of them has this line: {line}. Declare the same events for all of them.";

    public static string DraftIn(SchemaEvent version) =>
        $"'{version.Name}' version {Text(version.Version)} is a draft. A release must not contain drafts, because users agree to shipped versions. Run: plainsight ship, or dotnet build -p:ShipTelemetrySchema=true";

    public static string NotInFile(string line) =>
        "telemetry.schema.json lacks this line; build once in Debug, or apply the fix, and commit it: " + line;

    public static string NotInCode(string line, int number) =>
        $"telemetry.schema.json({Text(number)}) has this line, but the code does not; build once in Debug and commit the file: {line}";

    public static string Withdrawn(SchemaEvent version) =>
        $"'{version.Name}' version {Text(version.Version)} is shipped, and the code no longer declares it. It stays in the file, because old clients send it; set it to retired when none of them is supported any more.";

    public static string SurroundingsDiffer(string line, int number) =>
        $"telemetry.schema.json({Text(number)}) differs from the code; build once in Debug and commit it. The code says: {line}";

    /// <param name="version">The version.</param>
    /// <param name="code">The code's line, or null when it no longer has it.</param>
    /// <param name="file">The file's line, or null when the code adds it.</param>
    public static string ShippedChanged(SchemaEvent version, string? code, string? file) =>
        $"'{version.Name}' version {Text(version.Version)} is shipped, and users agreed to its shape, but {Change(code, file)}. Raise Version to {Text(version.Version + 1)}, or undo the change.";

    public static string PageIsBroken(SchemaFault fault) =>
        "TELEMETRY.md can't be brought up to date: " + fault.Message + ". Nothing was written, so that no word of yours is lost.";

    public static string Malformed(SchemaFault fault) => "telemetry.schema.json can't be read: " + fault.Message + ".";

    private static string Change(string? code, string? file) =>
        file is null ? "the code adds this line: " + code
        : code is null ? "the code no longer has this line: " + file
        : code == file ? "the code moves this line: " + file
        : $"where the file says {file} the code says {code}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
