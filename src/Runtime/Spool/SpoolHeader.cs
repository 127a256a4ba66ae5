using System.Globalization;
using System.Text;
using Plainsight.Consent;
using Plainsight.Events;

namespace Plainsight.Spool;

/// <summary>The first line of a spool file: <c>#q1 epoch=3 app=docglow receiver=1a2b3c4d</c>. The epoch says under which answer the events were recorded; the receiver, as a hash of its URL, for whom the id in them was made.</summary>
internal static class SpoolHeader
{
    public static byte[] Write(string app, ConsentDecision decision) => Encoding.UTF8.GetBytes(Start(app, decision) + Receiver(decision) + "\n");

    /// <summary>Whether the file starts with exactly that line.</summary>
    public static bool Matches(ReadOnlySpan<byte> content, string app, ConsentDecision decision) => content.StartsWith(Write(app, decision));

    /// <summary>Whether the file was recorded under the same answer, but for another receiver.</summary>
    public static bool IsForAnother(ReadOnlySpan<byte> content, string app, ConsentDecision decision) =>
        content.StartsWith(Encoding.UTF8.GetBytes(Start(app, decision))) && !Matches(content, app, decision);

    private static string Start(string app, ConsentDecision decision) =>
        string.Create(CultureInfo.InvariantCulture, $"#q1 epoch={decision.Epoch} app={app} receiver=");

    private static string Receiver(ConsentDecision decision) =>
        unchecked((uint)ShapeHash.Of(Encoding.UTF8.GetBytes(decision.Endpoint ?? ""))).ToString("x8", CultureInfo.InvariantCulture);
}
