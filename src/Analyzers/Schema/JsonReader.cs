namespace Plainsight.Analyzers.Schema;

/// <summary>Reads JSON strictly: no comments, no trailing commas, no member twice. Written here, because a compiler's load context has no JSON library to rely on.</summary>
internal sealed class JsonReader
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int LongestText = 8 * 1024 * 1024;

    /// <summary>How deep values may nest.</summary>
    public const int DeepestNesting = 32;

    private readonly JsonCursor _cursor;
    private int _depth;

    private JsonReader(string text, string whole) => _cursor = new JsonCursor(text, whole);

    /// <summary>Reads one value. Throws nothing: what is wrong with the text is in the result.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">What messages call the text: "the payload".</param>
    public static JsonReadResult TryRead(string text, string whole)
    {
        try
        {
            return new JsonReadResult(Read(text, whole), null);
        }
        catch (JsonFaultException fault)
        {
            return new JsonReadResult(null, fault.Fault);
        }
    }

    /// <summary>Reads one value. Throws <see cref="JsonFaultException"/> when the text is anything else.</summary>
    public static JsonNode Read(string text, string whole = "the file")
    {
        if (text.Length > LongestText)
        {
            throw new JsonFaultException(1, 1, whole + " is larger than 8 MB");
        }

        var reader = new JsonReader(text, whole);
        reader._cursor.SkipWhiteSpace();
        JsonNode root = reader.ReadValue();
        reader._cursor.SkipWhiteSpace();
        return reader._cursor.AtEnd ? root : throw reader._cursor.Unexpected("the end of " + whole);
    }

    private JsonNode ReadValue()
    {
        (int line, int column) = (_cursor.Line, _cursor.Column);
        switch (_cursor.Current)
        {
            case '{':
                return new JsonObject(ReadList('}', ReadMember, NoTwice())) { Line = line, Column = column };
            case '[':
                return new JsonArray(ReadList(']', ReadValue)) { Line = line, Column = column };
            case '"':
                return new JsonText(JsonTextReader.Read(_cursor)) { Line = line, Column = column };
            default:
                return new JsonRaw(JsonRawReader.Read(_cursor)) { Line = line, Column = column };
        }
    }

    private JsonMember ReadMember()
    {
        if (_cursor.Current != '"')
        {
            throw _cursor.Unexpected("a member name in double quotes");
        }

        string name = JsonTextReader.Read(_cursor);
        _cursor.SkipWhiteSpace();
        Expect(':');
        _cursor.SkipWhiteSpace();
        return new JsonMember(name, ReadValue());
    }

    private List<T> ReadList<T>(char end, Func<T> readItem, Action<T>? check = null)
    {
        if (++_depth > DeepestNesting)
        {
            throw _cursor.Fault("values nest deeper than 32 levels");
        }

        _cursor.Next();
        _cursor.SkipWhiteSpace();
        var items = new List<T>();
        while (_cursor.Current != end || items.Count > 0)
        {
            T item = readItem();
            check?.Invoke(item);
            items.Add(item);
            _cursor.SkipWhiteSpace();
            if (_cursor.Current == end)
            {
                break;
            }

            Expect(',', end);
            _cursor.SkipWhiteSpace();
        }

        _cursor.Next();
        _depth--;
        return items;
    }

    private Action<JsonMember> NoTwice()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return member =>
        {
            if (!seen.Add(member.Name))
            {
                throw JsonFaultException.At(member.Value, $"\"{member.Name}\" stands twice in one object");
            }
        };
    }

    private void Expect(char expected, char? orEnd = null)
    {
        if (_cursor.Current != expected)
        {
            throw _cursor.Unexpected(orEnd is { } end ? $"'{expected}' or '{end}'" : $"'{expected}'");
        }

        _cursor.Next();
    }
}
