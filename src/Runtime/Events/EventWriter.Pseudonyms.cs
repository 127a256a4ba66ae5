using Plainsight.Events;

namespace Plainsight;

/// <content>Pseudonyms.</content>
public ref partial struct EventWriter
{
    /// <summary>Writes a pseudonym under this installation's key; left out where there is no key.</summary>
    public void Pseudonym(int field, Pseudonym v)
    {
        if (_key is null || Begin(field, ShapeKind.KeyedPseudonym) is not { } shape)
        {
            return;
        }

        _bytes.Raw((byte)'"');
        v.WriteTo(ref _bytes, shape.PathBytes, _key.Bytes);
        _bytes.Raw((byte)'"');
    }

    /// <summary>Writes a pseudonym with a public salt.</summary>
    public void Pseudonym(int field, Pseudonym.WithPublicSalt v)
    {
        if (Begin(field, ShapeKind.SaltedPseudonym) is not null)
        {
            _bytes.Raw((byte)'"');
            v.WriteTo(ref _bytes);
            _bytes.Raw((byte)'"');
        }
    }

    /// <summary>Writes a pseudonym without a key.</summary>
    public void Pseudonym(int field, Pseudonym.Shake128 v)
    {
        if (Begin(field, ShapeKind.ShakePseudonym) is not null)
        {
            _bytes.Raw((byte)'"');
            v.WriteTo(ref _bytes);
            _bytes.Raw((byte)'"');
        }
    }
}
