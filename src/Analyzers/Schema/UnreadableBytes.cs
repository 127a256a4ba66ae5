namespace Plainsight.Analyzers.Schema;

/// <summary>Finds what a decoder leaves of a file that is no text: the character that stands for bytes it did not understand, and control characters.</summary>
internal static class UnreadableBytes
{
    private const char Replacement = '\ufffd';

    public static SchemaFault? Find(string text)
    {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                line++;
                start = i + 1;
            }
            else if (text[i] == Replacement || (text[i] < ' ' && text[i] is not ('\t' or '\r')))
            {
                return new SchemaFault(line, i - start + 1, "here it holds bytes that are no UTF-8 text");
            }
        }

        return null;
    }
}
