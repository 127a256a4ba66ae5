using Plainsight;

namespace Dlt;

/// <summary>A source that is listed in <c>sources.txt</c>.</summary>
[Vocabulary("sources.txt")]
internal readonly partial record struct SourceName;

/// <summary>A destination that is listed in <c>destinations.txt</c>.</summary>
[Vocabulary("destinations.txt")]
internal readonly partial record struct DestinationName;

internal enum Command { Run, Dataset, Telemetry }

internal enum Helper { DbtCreateRunner, AirflowAddRun }
