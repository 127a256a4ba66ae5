using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Names;

/// <summary>The words on which a project has an opinion of its own. Equal when the words are: it takes part in incremental caching.</summary>
public sealed class ProjectWords : IEquatable<ProjectWords>
{
    private readonly (string[] Parts, ProjectWord Word)[] _words;

    public ProjectWords(EquatableArray<ProjectWord> all)
    {
        All = all;
        _words = [.. all.Select(word => (CompoundWords.Open(NameWords.Of(word.Text)), word))];
    }

    /// <summary>No opinion.</summary>
    public static ProjectWords None { get; } = new(default);

    /// <summary>The words as declared.</summary>
    public EquatableArray<ProjectWord> All { get; }

    /// <summary>Whether some of a name's words may stand there although a rule speaks against them: an allowed word covers them all.</summary>
    /// <param name="name">The words of the name.</param>
    /// <param name="start">The position of the first of them.</param>
    /// <param name="end">The position after the last of them.</param>
    public bool Allows(IReadOnlyList<string> name, int start, int end) =>
        _words.Any(each => each.Word.IsAllowed && Positions(each.Parts, name).Any(at => at <= start && end <= at + each.Parts.Length));

    /// <summary>The words in a name that the project refuses.</summary>
    public IEnumerable<ProjectWord> Refused(IReadOnlyList<string> name) =>
        _words.Where(each => !each.Word.IsAllowed && Positions(each.Parts, name).Any()).Select(each => each.Word);

    public bool Equals(ProjectWords? other) => other is not null && All.Equals(other.All);

    public override bool Equals(object? obj) => Equals(obj as ProjectWords);

    public override int GetHashCode() => All.GetHashCode();

    private static IEnumerable<int> Positions(string[] parts, IReadOnlyList<string> name) =>
        Enumerable.Range(0, Math.Max(0, name.Count - parts.Length + 1))
            .Where(at => parts.Select((part, i) => NameWords.Forms(name[at + i], plurals: true).Contains(part)).All(same => same));
}
