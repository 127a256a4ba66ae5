namespace Plainsight.Tool.Payloads;

/// <summary>How many brackets are still open at the end of a line.</summary>
internal static class BracketDepth
{
    public static int After(string line, int depth)
    {
        bool inText = false;
        for (int i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\' when inText:
                    i++;
                    break;
                case '"':
                    inText = !inText;
                    break;
                case '{' or '[' when !inText:
                    depth++;
                    break;
                case '}' or ']' when !inText:
                    depth--;
                    break;
            }
        }

        return depth;
    }
}
