using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Diagnostics;

/// <summary>A model and the declaration that it was read from.</summary>
internal sealed record Declared<TModel>(TypeDeclarationSyntax Declaration, TModel Model)
{
    /// <summary>The name of the type.</summary>
    public Location Name => Declaration.Identifier.GetLocation();

    /// <summary>The name of the parameter behind a field; for a field inside a group the parameter that holds the group.</summary>
    public Location Field(EquatableArray<FieldModel> fields, string path)
    {
        string outer = path.Split('.')[0];
        int position = fields.Select(field => field.Wire).ToList().IndexOf(outer);
        return position >= 0 && Declaration.ParameterList is { } list && position < list.Parameters.Count
            ? list.Parameters[position].Identifier.GetLocation()
            : Name;
    }
}
