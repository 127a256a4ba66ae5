using System.ComponentModel;

namespace Plainsight;

/// <summary>Gives the shape of the event at a position of <see cref="TelemetryDefinition.ShapeHashes"/>, or of the context at -1.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> ShapeSource(int position);
