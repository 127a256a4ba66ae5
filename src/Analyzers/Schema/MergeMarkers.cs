namespace Plainsight.Analyzers.Schema;

/// <summary>Finds the lines that a version control system leaves in a file when two changes collide.</summary>
internal static class MergeMarkers
{
    private static readonly string[] Markers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    public static SchemaFault? Find(string text)
    {
        int line = 1;
        for (int start = 0; start >= 0 && start < text.Length; line++)
        {
            if (Markers.Any(marker => string.CompareOrdinal(text, start, marker, 0, marker.Length) == 0))
            {
                return new SchemaFault(line, 1, "the file holds the marks of an unresolved merge; keep the lines of both sides with a comma between them, and one of a line that both changed; remove the marks, and build once in Debug");
            }

            start = text.IndexOf('\n', start) + 1;
            if (start == 0)
            {
                break;
            }
        }

        return null;
    }
}
