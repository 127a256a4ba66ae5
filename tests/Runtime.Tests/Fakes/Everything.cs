using Plainsight.Events;

namespace Plainsight.Tests.Fakes;

/// <summary>An event with a field of every kind that is not a plain value.</summary>
internal readonly record struct Everything(Exception Error) : ITelemetryEvent<Everything>
{
    private static readonly CountsBy<Verb> s_counts = CountsBy<Verb>.Of((Verb.Run, 12));
    private static readonly Pseudonym s_keyed = Pseudonym.Of("warehouse");
    private static readonly Pseudonym.WithPublicSalt s_salted = Pseudonym.WithPublicSalt.Of("salt:", "warehouse");
    private static readonly Pseudonym.Shake128 s_shaken = Pseudonym.Shake128.Of("fresh");
    private static readonly CommandOptions<Switches> s_options = CommandOptions<Switches>.Of(Switches.Threads);

    /// <summary>An app with this one event.</summary>
    public static TelemetryDefinition App { get; } = new()
    {
        App = "testapp",
        Assembly = typeof(Everything).Assembly,
        ShapeHashes = [ShapeHash.Of(ShapeOf.Event<Everything>())],
        Shapes = static position => position == 0 ? ShapeOf.Event<Everything>() : default,
    };

    static ReadOnlySpan<byte> ITelemetryEvent<Everything>.Shape => """
        event everything 1
        share real exact 2
        cost real edges 0 10
        took_s duration unit seconds 3 exact
        command command run list_sources
        options options --threads=<value> --force
        counts counts powers-of-ten words run info
        error exception other IOException
        route route unlisted /users/{id}
        keyed pseudonym keyed
        salted pseudonym salted
        shaken pseudonym shake128
        status integer edges 0 100 200
        cpus integer edges 0 1 2 4
        """u8;

    static void ITelemetryEvent<Everything>.Write(in Everything value, ref EventWriter writer)
    {
        writer.Real(0, 0.125);
        writer.Real(1, 12.5m);
        writer.Duration(2, TimeSpan.FromMilliseconds(1234));
        writer.Name(3, CommandName<Verb>.From("list-sources").Member switch { Verb.Run => 0, Verb.ListSources => 1, _ => -1 });
        writer.Options(4, (s_options.Contains(Switches.Threads) ? 1UL << 0 : 0) | (s_options.Contains(Switches.Force) ? 1UL << 1 : 0));
        writer.Counts(5, [s_counts[Verb.Run], s_counts[Verb.Info]]);
        writer.Exception(6, ExceptionKind.Of(value.Error));
        writer.Route(7, RouteTemplate.Of("users/{id:int}"));
        writer.Pseudonym(8, s_keyed);
        writer.Pseudonym(9, s_salted);
        writer.Pseudonym(10, s_shaken);
        writer.Integer(11, StatusCode.From(204));
        writer.Integer(12, new CpuCount(6));
    }
}
