using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Plainsight.Testing.Harness;

/// <summary>Walks everything that a value refers to.</summary>
internal static class ObjectGraph
{
    public static void RefuseRoslyn(object? value, string where) => Walk(value, where, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        if (value is ISymbol or SyntaxNode or SyntaxTree or Location or Diagnostic or Compilation or SemanticModel)
        {
            throw new InvalidOperationException($"{path} holds a {value.GetType().Name}.");
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, path + "[]", seen);
            }

            return;
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.GetValue(value), path + "." + field.Name, seen);
        }
    }
}
