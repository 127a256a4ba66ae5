namespace Plainsight.Analyzers.Model;

/// <summary>Everything that one app can send, vocabularies read.</summary>
/// <param name="App">The app.</param>
/// <param name="Context">The fields that go with every event, or null.</param>
/// <param name="Events">The events, ordered by name and version.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record CatalogModel(AppModel App, ContextModel? Context, EquatableArray<EventModel> Events)
{
    /// <summary>The words that the project allows or refuses in names, as declared.</summary>
    public EquatableArray<ProjectWord> Words { get; init; }

    /// <summary>The receiver's key that the build gives, or null. It is no part of the schema: each build may have its own.</summary>
    public string? BuildKey { get; init; }
}
