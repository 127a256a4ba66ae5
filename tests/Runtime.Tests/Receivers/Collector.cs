using Google.Protobuf;
using Plainsight.Transport;

namespace Plainsight.Tests.Receivers;

/// <summary>An OpenTelemetry collector that decodes the protobuf messages of the specification by their field numbers.</summary>
internal sealed class Collector
{
    /// <summary>The records that were taken.</summary>
    public List<CollectedLog> Logs { get; } = [];

    public TransportResult Receive(TransportRequest request)
    {
        if (request.ContentType != "application/x-protobuf")
        {
            return new TransportResult(415, null);
        }

        try
        {
            foreach (ByteString resourceLogs in Messages(request.Body, 1))
            {
                Dictionary<string, object?> resource = Pairs(Messages(Messages(resourceLogs, 1).Single(), 1));
                foreach (ByteString scopeLogs in Messages(resourceLogs, 2))
                {
                    string scope = Messages(Messages(scopeLogs, 1).Single(), 1).Single().ToStringUtf8();
                    Logs.AddRange(Messages(scopeLogs, 2).Select(record => Record(record, resource, scope)));
                }
            }
        }
        catch (InvalidProtocolBufferException)
        {
            return new TransportResult(400, null);
        }

        return new TransportResult(200, null) { IsReceiver = true };
    }

    private static CollectedLog Record(ByteString message, Dictionary<string, object?> resource, string scope)
    {
        CodedInputStream input = message.CreateCodedInput();
        ulong time = 0, observed = 0;
        int severity = 0;
        string name = "";
        List<ByteString> attributes = [];
        while (input.ReadTag() is not 0 and var tag)
        {
            switch (WireFormat.GetTagFieldNumber(tag))
            {
                case 1: time = input.ReadFixed64(); break;
                case 2: severity = input.ReadEnum(); break;
                case 6: attributes.Add(input.ReadBytes()); break;
                case 11: observed = input.ReadFixed64(); break;
                case 12: name = input.ReadString(); break;
                default: throw new InvalidOperationException("a field that was not expected: " + tag);
            }
        }

        return new(name, time, observed, severity, scope, resource, Pairs(attributes));
    }

    private static Dictionary<string, object?> Pairs(IEnumerable<ByteString> messages) =>
        messages.ToDictionary(static pair => Messages(pair, 1).Single().ToStringUtf8(), static pair => Value(Messages(pair, 2).Single()));

    private static object? Value(ByteString message)
    {
        CodedInputStream input = message.CreateCodedInput();
        object? value = null;
        while (input.ReadTag() is not 0 and var tag)
        {
            value = WireFormat.GetTagFieldNumber(tag) switch
            {
                1 => input.ReadString(),
                2 => input.ReadBool(),
                3 => input.ReadInt64(),
                4 => input.ReadDouble(),
                5 => Messages(input.ReadBytes(), 1).Select(Value).ToArray(),
                6 => Pairs(Messages(input.ReadBytes(), 1)),
                _ => throw new InvalidOperationException("a value that was not expected: " + tag),
            };
        }

        return value;
    }

    private static List<ByteString> Messages(ByteString message, int field) => Messages(message.ToByteArray(), field);

    private static List<ByteString> Messages(byte[] message, int field)
    {
        var found = new List<ByteString>();
        var input = new CodedInputStream(message);
        while (input.ReadTag() is not 0 and var tag)
        {
            if (WireFormat.GetTagFieldNumber(tag) == field)
            {
                found.Add(input.ReadBytes());
            }
            else
            {
                input.SkipLastField();
            }
        }

        return found;
    }
}
