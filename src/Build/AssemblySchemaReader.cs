using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Plainsight.Build;

/// <summary>Reads an assembly's telemetry without loading it: what is published is what the file says, whatever the compiler was told to skip.</summary>
internal static class AssemblySchemaReader
{
    private const string SchemaAttribute = "Plainsight.TelemetrySchemaAttribute";
    private const string EventInterface = "Plainsight.ITelemetryEvent`1";

    public static AssemblySchema Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using var file = new PEReader(stream);
        MetadataReader metadata = file.GetMetadataReader();
        (string? json, IReadOnlyList<string> listed) = ReadAttribute(metadata);
        return new AssemblySchema(path, json, listed, ReadImplementingTypes(metadata));
    }

    private static (string? Json, IReadOnlyList<string> Events) ReadAttribute(MetadataReader metadata)
    {
        foreach (CustomAttributeHandle handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            if (AttributeName(metadata, attribute) == SchemaAttribute)
            {
                CustomAttributeValue<string> value = attribute.DecodeValue(TypeNames.Instance);
                return ((string?)value.FixedArguments[0].Value, EventNames(value));
            }
        }

        return (null, []);
    }

    private static string[] EventNames(CustomAttributeValue<string> value)
    {
        object? events = value.FixedArguments[1].Value;
        return events is IEnumerable<CustomAttributeTypedArgument<string>> items
            ? items.Select(item => WithoutAssembly((string)item.Value!)).ToArray()
            : [];
    }

    // "App.Event, App, Version=…": the assembly follows after a comma.
    private static string WithoutAssembly(string name)
    {
        int comma = name.IndexOf(',');
        return comma < 0 ? name : name.Substring(0, comma);
    }

    private static string AttributeName(MetadataReader metadata, CustomAttribute attribute)
    {
        EntityHandle type = attribute.Constructor.Kind switch
        {
            HandleKind.MemberReference => metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent,
            _ => metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
        };
        return TypeNames.Of(metadata, type);
    }

    private static List<string> ReadImplementingTypes(MetadataReader metadata)
    {
        var types = new List<string>();
        foreach (TypeDefinitionHandle handle in metadata.TypeDefinitions)
        {
            TypeDefinition type = metadata.GetTypeDefinition(handle);
            if (type.GetInterfaceImplementations().Any(implementation => IsEvent(metadata, implementation)))
            {
                types.Add(TypeNames.Of(metadata, handle));
            }
        }

        return types;
    }

    private static bool IsEvent(MetadataReader metadata, InterfaceImplementationHandle implementation)
    {
        EntityHandle type = metadata.GetInterfaceImplementation(implementation).Interface;
        return type.Kind == HandleKind.TypeSpecification && TypeNames.Of(metadata, type) == EventInterface;
    }
}
