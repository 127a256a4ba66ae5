using Plainsight.Consent;
using Plainsight.Events;
using Plainsight.Identity;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.Testing;

namespace Plainsight;

/// <summary>A client that is on.</summary>
internal sealed class Session : IDisposable
{
    private readonly Recorder _recorder;
    private readonly Sink _sink;
    private readonly TelemetryRecorder? _test;

    private Session(Recorder recorder, Sink sink, TelemetryRecorder? test)
    {
        _recorder = recorder;
        _sink = sink;
        _test = test;
    }

    public static Session? Start(TelemetryDefinition definition, TelemetryOptions options, ContextSource context) => null;

    public void Track<T>(in T e)
        where T : struct, ITelemetryEvent<T> => _recorder.Record(in e);

    public byte[] Preview<T>(in T e)
        where T : struct, ITelemetryEvent<T> => _sink.Compose(_recorder.Compose(in e, constant: _test is not null));

    public bool Flush(TimeSpan timeout) => true;

    public void Dispose() => _recorder.Close();
}
