using System.Diagnostics;

namespace Plainsight.Draining;

/// <summary>Starts a program. A type of its own: a generic one over what the framework starts programs with would have that loaded in every run.</summary>
internal delegate void ProgramStart(ProcessStartInfo info);
