using System.ComponentModel;

namespace Plainsight;

/// <summary>Looks words up for generated code. A table in one text: the compiler takes seconds over a switch with a thousand of them, and unoptimised code allocates for arrays.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VocabularyText
{
    private const char FirstMark = '\ue000';

    /// <summary>The position of a text among the words of a vocabulary, or 0, which is <c>other</c>. Compares letter by letter, allocates nothing, throws nothing when the table is well-formed.</summary>
    /// <param name="table">The words in ordinal order, each ended by U+E000 plus its position, 1 to 4095.</param>
    /// <param name="text">The text to look up.</param>
    public static int Find(ReadOnlySpan<char> table, ReadOnlySpan<char> text)
    {
        while (table.Length > 0)
        {
            int middle = table.Length / 2;
            int start = middle;
            while (start > 0 && table[start - 1] < FirstMark)
            {
                start--;
            }

            int end = start;
            while (table[end] < FirstMark)
            {
                end++;
            }

            int order = table[start..end].SequenceCompareTo(text);
            if (order == 0)
            {
                return table[end] - FirstMark;
            }

            table = order < 0 ? table[(end + 1)..] : table[..start];
        }

        return 0;
    }
}
