using System.Text;
using Plainsight.Events;
using Plainsight.Spool;

namespace Plainsight.Sinks;

/// <summary>Shows what an event looks like on the wire before there is one: example values, in the sink's exact form.</summary>
internal static class SamplePayload
{
    private static readonly DateTime s_time = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Makes the body of a request with example values.</summary>
    /// <param name="definition">The app, for its envelope.</param>
    /// <param name="event">The event's plan.</param>
    /// <param name="contextJson">The context, from <see cref="ContextJson"/>.</param>
    /// <param name="mask">The fields that travel.</param>
    /// <param name="endpoint">The receiver, where it is not the app's own.</param>
    public static string Compose(TelemetryDefinition definition, ShapePlan @event, byte[] contextJson, ulong mask, string? endpoint = null)
    {
        byte[] line = new byte[SpoolLimits.EventBytes];
        ByteWriter start = new(line);
        new RecordHead(@event, ConstantId.Value, s_time, definition.Envelope.TimeGrain, contextJson).WriteTo(ref start);
        EventWriter fields = new(@event, mask, line.AsSpan(start.Length), constantIds: true);
        for (int i = 0; i < @event.Fields.Length; i++)
        {
            CloseGroups(@event, i, ref fields);
            Example(@event.Fields[i], i, ref fields);
        }

        fields.End();
        int length = RecordLine.End(line, start.Length + fields.Length);
        RecordLine.Seal(line.AsSpan(0, length));
        return Encoding.UTF8.GetString(Sink.ForShow(definition, endpoint ?? definition.Endpoint).Compose(line.AsSpan(0, length)));
    }

    private static void CloseGroups(ShapePlan plan, int field, ref EventWriter writer)
    {
        for (int group = field == 0 ? -1 : Innermost(plan, field - 1); group >= 0 && group != plan.Fields[field].Parent; group = plan.Fields[group].Parent)
        {
            writer.EndGroup(group);
        }
    }

    private static int Innermost(ShapePlan plan, int field) => plan.Fields[field].Kind == ShapeKind.Group ? field : plan.Fields[field].Parent;

    private static void Example(ShapeField field, int ordinal, ref EventWriter writer)
    {
        switch (field.Kind)
        {
            case ShapeKind.Bool: writer.Bool(ordinal, true); break;
            case ShapeKind.Enum: writer.Enum(ordinal, 0); break;
            case ShapeKind.Flags: writer.Flags(ordinal, 3); break;
            case ShapeKind.Integer: writer.Integer(ordinal, 120L); break;
            case ShapeKind.Real: writer.Real(ordinal, 12.5); break;
            case ShapeKind.Duration: writer.Duration(ordinal, field.Unit > TimeUnit.Seconds ? TimeSpan.FromDays(6.789) : TimeSpan.FromMilliseconds(6789)); break;
            case ShapeKind.AppVersion: writer.Version(ordinal, AppVersion.From(new Version(1, 4, 0))); break;
            case ShapeKind.RuntimeVersion: writer.Version(ordinal, RuntimeVersion.From(new Version(8, 0, 11))); break;
            case ShapeKind.OsVersion: writer.Version(ordinal, OsVersion.From(new Version(6, 1, 0))); break;
            case ShapeKind.PlainVersion: writer.Version(ordinal, new Version(1, 2, 3)); break;
            case ShapeKind.InstallId: writer.Id(ordinal, new InstallId(ConstantId.Value)); break;
            case ShapeKind.SessionId: writer.Id(ordinal, new SessionId(ConstantId.Value)); break;
            case ShapeKind.RunId: writer.Id(ordinal, RunId.New()); break;
            case ShapeKind.Vocabulary: writer.Word(ordinal, 1); break;
            case ShapeKind.Command or ShapeKind.Alias: writer.Name(ordinal, field.IndexOf("other"u8) == 0 ? 1 : 0); break;
            case ShapeKind.Options: writer.Options(ordinal, 3); break;
            case ShapeKind.Counts: writer.Counts(ordinal, [120, 7]); break;
            case ShapeKind.Exception: writer.Exception(ordinal, ExceptionKind.Of(new TimeoutException())); break;
            case ShapeKind.Route: writer.Route(ordinal, RouteTemplate.Of(field.Values.Last())); break;
            case ShapeKind.KeyedPseudonym: writer.Pseudonym(ordinal, Pseudonym.Of("example")); break;
            case ShapeKind.SaltedPseudonym: writer.Pseudonym(ordinal, Pseudonym.WithPublicSalt.Of("salt:", "example")); break;
            case ShapeKind.ShakePseudonym: writer.Pseudonym(ordinal, Pseudonym.Shake128.Of("example")); break;
            case ShapeKind.Constant: writer.Constant(ordinal); break;
            case ShapeKind.Group: writer.BeginGroup(ordinal); break;
            default: break;
        }
    }
}
