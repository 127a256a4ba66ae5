using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Diagnostics;

/// <summary>The additional files of a compilation, of which only those are read that a vocabulary names.</summary>
public sealed class VocabularySource(ImmutableArray<AdditionalText> files)
{
    /// <summary>The files that the fields' vocabularies name.</summary>
    public EquatableArray<VocabularyFile> Of(EquatableArray<FieldModel> fields, CancellationToken cancellation)
    {
        HashSet<string> named = [.. VocabularyRules.Files(fields)];
        return named.Count == 0 ? default : files
            .Where(file => named.Any(name => VocabularyFiles.Matches(file.Path, name)))
            .Select(file => VocabularyFiles.Read(file.Path, file.GetText(cancellation)?.ToString() ?? ""))
            .ToEquatableArray();
    }
}
