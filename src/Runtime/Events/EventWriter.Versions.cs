using Plainsight.Events;

namespace Plainsight;

/// <content>Versions.</content>
public ref partial struct EventWriter
{
    /// <summary>Writes the app's version.</summary>
    public void Version(int field, AppVersion v)
    {
        if (Begin(field, ShapeKind.AppVersion) is not null)
        {
            _bytes.Raw((byte)'"');
            v.WriteTo(ref _bytes);
            _bytes.Raw((byte)'"');
        }
    }

    /// <summary>Writes the runtime's version.</summary>
    public void Version(int field, RuntimeVersion v)
    {
        if (Begin(field, ShapeKind.RuntimeVersion) is not null)
        {
            _bytes.Raw((byte)'"');
            v.WriteTo(ref _bytes);
            _bytes.Raw((byte)'"');
        }
    }

    /// <summary>Writes the operating system's version.</summary>
    public void Version(int field, OsVersion v)
    {
        if (Begin(field, ShapeKind.OsVersion) is not null)
        {
            _bytes.Raw((byte)'"');
            v.WriteTo(ref _bytes);
            _bytes.Raw((byte)'"');
        }
    }

    /// <summary>Writes the first three numbers of a version, or null.</summary>
    public void Version(int field, Version? v)
    {
        if (Begin(field, ShapeKind.PlainVersion) is null)
        {
            return;
        }

        if (v is null)
        {
            Nothing();
            return;
        }

        _bytes.Raw((byte)'"');
        VersionNumbers.From(v).WriteTo(ref _bytes);
        _bytes.Raw((byte)'"');
    }
}
