using System.Diagnostics.CodeAnalysis;

// The tracking rule sees only descriptors that are made with constants; ours come from one table, and a test compares it with the release files.
[assembly: SuppressMessage("MicrosoftCodeAnalysisReleaseTracking", "RS2002:Do not add removed analyzer diagnostic IDs to unshipped analyzer release", Justification = "Held by a test.")]
