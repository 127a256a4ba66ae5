using System.Globalization;
using System.Text;
using Plainsight.Events;
using Plainsight.Spool;

namespace Plainsight.Tests.Fakes;

/// <summary>Lines of the spool that no test could record.</summary>
internal static class SpoolLine
{
    /// <summary>A <see cref="Ping"/> whose line, without its end, has a length.</summary>
    public static byte[] OfLength(int length, int number = 0)
    {
        int rest = length - With("{\"f\":\"\"}", number).Length + 1;
        return With("{\"f\":\"" + new string('x', rest) + "\"}", number);
    }

    /// <summary>A <see cref="Ping"/> with fields.</summary>
    public static byte[] With(string fields, int number = 0)
    {
        string shape = ShapeHash.Of(ShapeOf.Event<Ping>()).ToString("x16", CultureInfo.InvariantCulture);
        string uuid = "00000000-0000-4000-8000-" + number.ToString("x12", CultureInfo.InvariantCulture);
        byte[] line = Encoding.UTF8.GetBytes(
            $$"""00000000 {"uuid":"{{uuid}}","time":"2026-11-21T07:00:00Z","event":"ping","version":1,"shape":"{{shape}}","context":{},"fields":{{fields}}}""" + "\n");
        RecordLine.Seal(line);
        return line;
    }
}
