using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Diagnostics;

/// <summary>Everything that can be said about one declaration at a time, with the files and settings of its compilation.</summary>
internal sealed class DeclarationFindings(VocabularySource files, ProjectWordList words, AnalyzerConfigOptionsProvider options)
{
    private readonly ProjectWords _project = words.Words;

    public IEnumerable<Finding> Of(TypeDeclarationSyntax declaration, SemanticModel semantics, CancellationToken cancellation) =>
        AttributeReader.Names(declaration, semantics, cancellation).SelectMany(name => name switch
        {
            AttributeNames.App => AppParser.Parse(declaration, semantics, cancellation).Findings.Concat(words.Findings),
            AttributeNames.Event => Event(EventParser.Parse(declaration, semantics, _project, cancellation), declaration.SyntaxTree, cancellation),
            AttributeNames.Context => Context(ContextParser.Parse(declaration, semantics, _project, cancellation), cancellation),
            AttributeNames.Group => Group(GroupParser.Parse(declaration, semantics, depth: 1, _project, cancellation), declaration.Identifier.ValueText),
            AttributeNames.Vocabulary => VocabularyParser.Parse(declaration, semantics, cancellation).Findings,
            _ => Enumerable.Empty<Finding>(),
        });

    private IEnumerable<Finding> Event(ParseResult<EventModel> parsed, SyntaxTree tree, CancellationToken cancellation) => parsed.Model is { } model
        ? [
            .. parsed.Findings,
            .. GateRules.Check(model, gate => IsRequired(gate, tree)),
            .. SendableRules.Resolve(model, files.Of(model.Fields, cancellation), _project).Findings,
        ]
        : parsed.Findings;

    private IEnumerable<Finding> Context(ParseResult<ContextModel> parsed, CancellationToken cancellation) => parsed.Model is { } model
        ? parsed.Findings.Concat(SendableRules.Resolve(model, files.Of(model.Fields, cancellation), _project).Findings)
        : parsed.Findings;

    private IEnumerable<Finding> Group(ParseResult<FieldType.Group> parsed, string name) => parsed.Model is { } model
        ? parsed.Findings.Concat(SendableRules.Check(model, name, _project))
        : parsed.Findings;

    private bool IsRequired(string gate, SyntaxTree tree) =>
        options.GetOptions(tree).TryGetValue("plainsight_require_" + gate, out string? value) && value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
}
