namespace Plainsight.Events;

/// <summary>Finds the word of a shape that names an exception. What was found once is found again without allocation.</summary>
internal sealed class ExceptionWords(ShapeField field)
{
    private const int Other = 0;
    private const int MostKnown = 256;

    private readonly Dictionary<Type, int> _known = [];

    /// <summary>The position of the word for a type or its nearest base type; 0 = <c>other</c>.</summary>
    public int Find(Type type)
    {
        lock (_known)
        {
            if (!_known.TryGetValue(type, out int word))
            {
                word = Search(type);
                if (_known.Count < MostKnown)
                {
                    _known.Add(type, word);
                }
            }

            return word;
        }
    }

    private int Search(Type type)
    {
        for (Type? t = type; t is not null; t = t.BaseType)
        {
            if (NameOf(t) is { } name && Array.IndexOf(field.Values, name, startIndex: 1) is > Other and int word)
            {
                return word;
            }
        }

        return Other;
    }

    // A name of the table means .NET's own type, and nobody else's of the same name.
    private static string? NameOf(Type type)
    {
        int own = Array.IndexOf(ExceptionNames.Full, type.FullName);
        if (own >= 0)
        {
            return ExceptionNames.Simple[own];
        }

        string name = type.Name.Split('`')[0];
        return Array.IndexOf(ExceptionNames.Simple, name) < 0 ? name : null;
    }
}
