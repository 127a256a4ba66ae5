using System.Text;
using Plainsight.Events;

namespace Plainsight.Tests.Fakes;

/// <summary>Writes values against a shape.</summary>
internal static class Wire
{
    public delegate void Writing(ref EventWriter writer);

    public static string Write(string fields, Writing writing, ulong mask = ulong.MaxValue)
    {
        byte[] buffer = new byte[4096];
        EventWriter writer = new(Plan(fields), mask, buffer, constantIds: false);
        writing(ref writer);
        writer.End();
        return Encoding.UTF8.GetString(buffer, 0, writer.Length);
    }

    public static ShapePlan Plan(string fields) => ShapePlan.Parse(Encoding.UTF8.GetBytes("event test 1\n" + fields.ReplaceLineEndings("\n")));
}
