using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>Compares a value with what it can be, and collects every fault.</summary>
internal sealed class ValueCheck
{
    private readonly List<ValueFault> _faults = [];

    private ValueCheck()
    {
    }

    public static IReadOnlyList<ValueFault> Of(JsonObject payload, WireType.Members format)
    {
        var check = new ValueCheck();
        check.Object(payload, "", format);
        return check._faults;
    }

    private void Object(JsonObject value, string path, WireType.Members type)
    {
        foreach (JsonMember member in value.Members)
        {
            string memberPath = path.Length == 0 ? Shown.Key(member.Name) : path + "." + Shown.Key(member.Name);
            if (type.Fields.FirstOrDefault(field => field.Name == member.Name) is { } field)
            {
                Field(member.Value, memberPath, field);
            }
            else
            {
                Report(member.Value, memberPath, "is not in the schema, so nobody has reviewed it");
            }
        }

        foreach (WireField field in type.Fields.Where(field => field.Required && value[field.Name] is null))
        {
            Report(value, path.Length == 0 ? field.Name : path + "." + field.Name, "is missing");
        }
    }

    private void Field(JsonNode value, string path, WireField field)
    {
        if (value is JsonRaw { Spelling: "null" })
        {
            if (!field.Nullable)
            {
                Report(value, path, "is null, which the schema does not allow here");
            }

            return;
        }

        switch (field.Type, value)
        {
            case (WireType.Members type, JsonObject @object):
                Object(@object, path, type);
                break;
            case (WireType.Set type, JsonArray array):
                Items(path, ArrayFaults.OfSet(array, type));
                break;
            case (WireType.Options type, JsonArray array):
                Items(path, ArrayFaults.OfOptions(array, type));
                break;
            default:
                if (LeafFaults.Of(value, field.Type) is { } message)
                {
                    Report(value, path, message);
                }

                break;
        }
    }

    private void Items(string path, IEnumerable<(JsonNode Item, string Message)> faults)
    {
        foreach ((JsonNode item, string message) in faults)
        {
            Report(item, path, message);
        }
    }

    private void Report(JsonNode at, string path, string message) => _faults.Add(new ValueFault(at.Line, at.Column, path, message));
}
