using Plainsight.Consent;
using Plainsight.Draining;
using Plainsight.Spool;
using Plainsight.Transport;

namespace Plainsight;

/// <summary>Puts together what draining works with, from what the app declares and the host set.</summary>
internal static class SessionParts
{
    public static DrainParts Make(TelemetryDefinition definition, TelemetryOptions options, string? directory, ConsentReader consent, ConsentDecision decision, bool isMarkedCi) => new()
    {
        Definition = definition,
        Surroundings = options.Surroundings,
        Directory = directory,
        Decision = decision,
        Consent = consent,
        Key = KeyChoice.Of(definition, options.Surroundings.Variable, options.Inputs.Project, options.Inputs.UserFile?.Read()),
        Transport = options.Transport ?? (definition.Sink == SinkKind.File ? static () => new FileTransport() : () => new HttpTransport(options.Surroundings.Clock)),
        Schedule = new SpoolSchedule(directory, options.Surroundings.Clock, Random.Shared.NextDouble),
        Log = new SentLog(directory),
        Launch = options.Launch,
        Debug = new DebugLine(definition, options.Surroundings),
        HasNoLaterRun = isMarkedCi,
    };
}
