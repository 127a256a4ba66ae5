using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads <c>[TelemetryHeader]</c>, a request header that the receiver asks for (PST0405).</summary>
internal static class HeaderParser
{
    private const int Most = 8;

    public static EquatableArray<HeaderModel> Parse(string app, AttributeUse declaration, IReadOnlyList<AttributeUse> attributes, List<Finding> findings)
    {
        var headers = new List<HeaderModel>();
        foreach (AttributeUse use in attributes.Where(use => use.Name == AttributeNames.Header))
        {
            string name = use.Text("name", position: 0) ?? "";
            string? variable = use.Text("Variable");
            if (Fault(name, variable, headers, declaration) is { } fault)
            {
                findings.Add(Finding.Of(RuleIds.Sink, Anchor.TypeAttribute(use.Position), $"The header '{name}'", app, fault.Problem, fault.Advice));
            }
            else
            {
                headers.Add(new HeaderModel(name, variable!));
            }
        }

        return headers.ToEquatableArray();
    }

    private static (string Problem, string Advice)? Fault(string name, string? variable, List<HeaderModel> headers, AttributeUse app) =>
        !HeaderNames.IsWellFormed(name) ? ("has a name that is not 1 to 64 letters, digits and '-'", "Choose the name that the receiver asks for.")
        : HeaderNames.IsTaken(name) ? ("belongs to the transport, or says who sends", "Only a header that the receiver alone knows may be added.")
        : headers.Any(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ? ("is declared twice", "Keep one of them.")
        : headers.Count == Most ? ("is one too many", "Eight are the most.")
        : !HeaderNames.IsVariable(variable) ? ("names no variable that holds its value", "Set Variable to the name of an environment variable.")
        : HeaderNames.IsPersonal(variable!) ? ($"would send {variable}, which says whose computer it is", "Name a variable of the app's own.")
        : app.Text("Endpoint") is null || app.Number("Sink") == SinkFormat.FileNumber ? ("has no receiver that it could go to", "It is sent to the app's own Endpoint only: declare one, or remove the header.")
        : null;
}
