using System.Text.Json.Serialization;

namespace Calls;

/// <summary>The same twelve values for System.Text.Json, with the numbers as they are sent.</summary>
internal readonly record struct JsonRun(
    BenchCommand Command,
    BenchResult Result,
    long DurationMs,
    int Models,
    int Sources,
    int Seeds,
    int Tests,
    int Macros,
    bool Cached,
    bool Watching,
    int Retries,
    BenchFormat Format);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(JsonRun))]
internal sealed partial class JsonRunContext : JsonSerializerContext;
