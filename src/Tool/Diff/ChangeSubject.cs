using System.Globalization;

namespace Plainsight.Tool.Diff;

/// <summary>What a change is about.</summary>
/// <param name="Part">The part of the schema.</param>
/// <param name="Event">In the events: the event's name; else empty.</param>
/// <param name="Version">In the events: the event's version; else 0.</param>
/// <param name="Path">The member, word, key or field, dotted inside groups; empty for an event itself.</param>
internal sealed record ChangeSubject(ChangePart Part, string Event, int Version, string Path)
{
    public static ChangeSubject Of(ChangePart part, string path = "") => new(part, "", 0, path);

    /// <summary>The same subject, one level deeper.</summary>
    public ChangeSubject Inside(string name) => this with { Path = Path.Length == 0 ? name : Path + "." + name };

    public override string ToString()
    {
        string owner = Part == ChangePart.Events
            ? Event + " v" + Version.ToString(CultureInfo.InvariantCulture)
            : Part.ToString().ToLowerInvariant();
        return Path.Length == 0 ? owner : owner + ": " + Path;
    }
}
