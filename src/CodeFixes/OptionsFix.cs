using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers.Rules;

namespace Plainsight.CodeFixes;

/// <summary>PST0105: declares the enum of <c>CommandOptions</c> from the options that the program makes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OptionsFix)), Shared]
public sealed class OptionsFix : TextFixProvider
{
    private const int MostOptions = 64;

    private const int MostInTitle = 3;

    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.OtherType];

    internal override IEnumerable<TextFix> Find(Diagnostic diagnostic, FixScope scope)
    {
        if (scope.Parameter(diagnostic) is not { Type: { } type }
            || scope.Declaration(diagnostic) is not { } declaration
            || MissingEnum(type, scope) is not { } name)
        {
            yield break;
        }

        IReadOnlyList<CommandOption> options = OptionsInSight.Of(scope.Semantics.Compilation, scope.Cancellation);
        if (options.Count is 0 or > MostOptions)
        {
            yield break;
        }

        string shown = string.Join(", ", options.Take(MostInTitle).Select(option => option.Name)) + (options.Count > MostInTitle ? ", …" : "");
        var stub = TypeStub.Behind(declaration, name, scope);
        TextChange[] changes = stub.Exists ? [] : [new TextChange(new TextSpan(stub.Position, 0), Text(stub, options, scope))];
        yield return new TextFix(nameof(OptionsFix), $"Declare enum '{name}' with the options {shown}", changes, stub.FullName);
    }

    private static string? MissingEnum(TypeSyntax type, FixScope scope)
    {
        TypeSyntax inner = type is NullableTypeSyntax nullable ? nullable.ElementType : type;
        SimpleNameSyntax? written = inner is QualifiedNameSyntax qualified ? qualified.Right : inner as SimpleNameSyntax;
        return written is GenericNameSyntax { Identifier.ValueText: "CommandOptions", TypeArgumentList.Arguments: { Count: 1 } arguments }
            && arguments[0] is IdentifierNameSyntax argument
            && scope.Semantics.GetTypeInfo(argument, scope.Cancellation).Type is null or { TypeKind: TypeKind.Error }
                ? argument.Identifier.ValueText
                : null;
    }

    private static string Text(TypeStub stub, IReadOnlyList<CommandOption> options, FixScope scope)
    {
        List<string> lines = [$"{stub.Accessibility} enum {stub.Name}", "{"];
        foreach (CommandOption option in options)
        {
            if (lines.Count > 2)
            {
                lines.Add("");
            }

            if (!option.IsDerived)
            {
                lines.Add($"    [{scope.Attribute("Wire", stub.Position)}(\"{option.Name}\")]");
            }

            if (option.Value is { } value)
            {
                string attribute = scope.Attribute("Value", stub.Position);
                lines.Add($"    [{attribute}({(attribute == "Value" ? "" : "Plainsight.")}ValueKind.{value})]");
            }

            lines.Add($"    {option.Member},");
        }

        return stub.Lines(scope.NewLine, [.. lines, "}"]);
    }
}
