namespace Plainsight.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask whether a step was cached.</summary>
internal static class TrackingNames
{
    public const string Apps = nameof(Apps);
    public const string Contexts = nameof(Contexts);
    public const string Events = nameof(Events);
    public const string Vocabularies = nameof(Vocabularies);
    public const string VocabularyFiles = nameof(VocabularyFiles);
    public const string Routes = nameof(Routes);
    public const string ProjectWords = nameof(ProjectWords);
    public const string Refused = nameof(Refused);
    public const string SendableEvents = nameof(SendableEvents);
    public const string Catalog = nameof(Catalog);

    public static IReadOnlyList<string> All { get; } =
        [Apps, Contexts, Events, Vocabularies, VocabularyFiles, Routes, ProjectWords, Refused, SendableEvents, Catalog];
}
