using Plainsight.Settings;

namespace Plainsight.State;

/// <summary>Reads what <see cref="StateText"/> writes.</summary>
/// <remarks>Every run that may send comes by here, most of them short: plain loops over characters, since each general helper costs a cold process a millisecond.</remarks>
internal ref struct StateTextReader(string text)
{
    private readonly string _text = text;
    private StateWords _words;
    private RecordedState _state = RecordedState.Empty;
    private bool _hasConsent;

    /// <summary>The state; null = a line is not as this version writes it.</summary>
    public RecordedState? Read()
    {
        if (_text.Length == 0 || _text[^1] != '\n')
        {
            return null;
        }

        bool isFirst = true;
        for (int start = 0; start < _text.Length; isFirst = false)
        {
            int end = start;
            while (_text[end] != '\n')
            {
                end++;
            }

            ReadOnlySpan<char> line = _text.AsSpan(start, end - start);
            _words = new StateWords(line);
            if (isFirst ? !line.SequenceEqual(StateText.Header) : !Line())
            {
                return null;
            }

            start = end + 1;
        }

        return _state;
    }

    private bool Line()
    {
        ReadOnlySpan<char> name = _words.Next();
        return name switch
        {
            "consent" => Consent(),
            "noticed" => Noticed(),
            "id" => Id(),
            "key" => Key(),
            "agreed" => Hashes(_state.Agreed) is { } agreed && Take(_state with { Agreed = agreed }),
            "declined" => Hashes(_state.Declined) is { } declined && Take(_state with { Declined = declined }),
            _ => false,
        };
    }

    private bool Take(RecordedState state)
    {
        _state = state;
        return true;
    }

    private bool Consent()
    {
        ReadOnlySpan<char> answer = _words.Next();
        bool? yes = answer is "on" ? true : answer is "off" ? false : null;
        bool isFirst = !_hasConsent;
        _hasConsent = true;
        return isFirst && (yes is not null || answer is "unset")
            && _words.NextDay(out DateOnly day) && _words.Next() is "epoch" && _words.NextNumber(out int epoch) && _words.AtEnd
            && Take(_state with { Consent = yes, ConsentDate = day, Epoch = epoch });
    }

    private bool Noticed() => _state.Noticed is null && _words.NextDay(out DateOnly day) && _words.AtEnd && Take(_state with { Noticed = day });

    private bool Id()
    {
        string origin = _words.Next().ToString();
        bool isDay = _words.NextDay(out DateOnly day);
        string secret = _words.Next().ToString();
        string value = _words.Next().ToString();
        bool isKnown = false;
        foreach (StoredId id in _state.Ids)
        {
            isKnown |= id.Origin == origin;
        }

        return isDay && !isKnown && _words.AtEnd && EndpointAddress.Origin(origin) == origin && StateWords.IsHex(secret, 32) && StoredId.TryReadValue(value, out Guid guid)
            && Take(_state with { Ids = [.. _state.Ids, new StoredId(origin, day, secret, guid)] });
    }

    private bool Key()
    {
        string key = _words.Next().ToString();
        return _state.Key is null && _words.AtEnd && StateWords.IsHex(key, 32) && Take(_state with { Key = key });
    }

    /// <summary>The known hashes and those of this line; null = one can't be read.</summary>
    private uint[]? Hashes(uint[] known)
    {
        uint[] hashes = new uint[known.Length + _words.Count];
        known.CopyTo(hashes, 0);
        for (int i = known.Length; i < hashes.Length; i++)
        {
            ReadOnlySpan<char> word = _words.Next();
            if (!StateWords.IsHex(word, 8))
            {
                return null;
            }

            foreach (char c in word)
            {
                hashes[i] = (hashes[i] << 4) | (uint)(c <= '9' ? c - '0' : c - 'a' + 10);
            }
        }

        return hashes;
    }
}
