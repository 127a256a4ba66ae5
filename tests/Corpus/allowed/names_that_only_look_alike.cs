using System;
using Plainsight;

namespace Corpus.NamesThatOnlyLookAlikeCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Capacity">Which of our guesses about it is right?</param>
/// <param name="GzipEnabled">Which of our guesses about it is right?</param>
/// <param name="LibAndroidVersion">Which of our guesses about it is right?</param>
/// <param name="FileCount">Which of our guesses about it is right?</param>
/// <param name="PathDepth">Which of our guesses about it is right?</param>
/// <param name="HasPassword">Which of our guesses about it is right?</param>
/// <param name="TokenBudget">Which of our guesses about it is right?</param>
/// <param name="Login">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(int Capacity, bool GzipEnabled, int LibAndroidVersion, int FileCount, int PathDepth, bool HasPassword, int TokenBudget, TimeSpan Login);
