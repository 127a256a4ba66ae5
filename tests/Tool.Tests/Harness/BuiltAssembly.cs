using System.Reflection;
using System.Reflection.Emit;
using Plainsight;

namespace Tool.Tests.Harness;

/// <summary>Writes assemblies that say of their telemetry what the generator would have them say.</summary>
internal static class BuiltAssembly
{
    /// <param name="path">Where to write it.</param>
    /// <param name="schema">The embedded schema, or null for none.</param>
    /// <param name="handWritten">The name of an event type that no schema lists, or null for none.</param>
    public static void Write(string path, string? schema, string? handWritten = null)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Shop"), typeof(object).Assembly);
        ModuleBuilder module = assembly.DefineDynamicModule("Shop");
        if (schema is not null)
        {
            assembly.SetCustomAttribute(new CustomAttributeBuilder(typeof(TelemetrySchemaAttribute).GetConstructors()[0], [schema, Type.EmptyTypes]));
        }

        if (handWritten is not null)
        {
            DefineEvent(module, handWritten);
        }

        assembly.Save(path);
    }

    private static void DefineEvent(ModuleBuilder module, string name)
    {
        TypeBuilder contract = module.DefineType("Plainsight.ITelemetryEvent`1", TypeAttributes.Public | TypeAttributes.Interface | TypeAttributes.Abstract);
        contract.DefineGenericParameters("TSelf");
        contract.CreateType();
        TypeBuilder type = module.DefineType(name, TypeAttributes.Public);
        type.AddInterfaceImplementation(contract.MakeGenericType(typeof(int)));
        type.CreateType();
    }
}
