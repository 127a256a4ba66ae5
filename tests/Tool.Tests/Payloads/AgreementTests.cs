using System.Reflection;
using Plainsight.Analyzers.Model;

namespace Tool.Tests.Payloads;

/// <summary>What the runtime writes is accepted by this tool and by a library with the printed JSON Schema; what it can't have written is refused by both.</summary>
public sealed class AgreementTests : IDisposable
{
    private static readonly EnvelopeModel[] Envelopes =
    [
        EnvelopeModel.Default,
        EnvelopeModel.Default with { TimeGrain = "day" },
        EnvelopeModel.Default with { TimeGrain = "exact", Context = "c" },
        EnvelopeModel.Default with { TimeGrain = "none", Id = null },
        new(null, "schema_version", null, null, "", "", "hour"),
        new(null, null, null, null, null, "fields", "none"),
    ];

    private readonly TwoJudges _judges = new(Everything.Schema(EnvelopeModel.Default));

    public static TheoryData<int> EveryEnvelope { get; } = [.. Enumerable.Range(0, Envelopes.Length)];

    [Fact]
    public void Every_kind_of_field_is_among_those_that_are_tested()
    {
        IEnumerable<Type> tested = Everything.Fields.Concat(Everything.Context).Select(field => field.Type.GetType()).Distinct();
        IEnumerable<Type> all = typeof(FieldType).GetNestedTypes(BindingFlags.Public).Where(type => type.IsSubclassOf(typeof(FieldType)));
        Assert.Equal(all.Select(type => type.Name).Order(), tested.Select(type => type.Name).Order());
    }

    [Theory]
    [MemberData(nameof(EveryEnvelope))]
    public void Both_accept_whatever_the_runtime_writes(int envelope)
    {
        using var judges = new TwoJudges(Everything.Schema(Envelopes[envelope]));
        var payloads = new RuntimePayloads(Everything.Catalog(Envelopes[envelope]), seed: 1);
        for (int i = 0; i < 150; i++)
        {
            judges.BothAccept(payloads.Next());
        }
    }

    [Fact]
    public void Both_accept_the_payload_that_the_mutations_start_from() => _judges.BothAccept(Everything.Payload);

    [Theory]
    [MemberData(nameof(Mutations.Values), MemberType = typeof(Mutations))]
    public void Both_refuse_a_value_that_cannot_have_been_sent(string path, string json) => _judges.BothRefuse(Edit.Set(Everything.Payload, path, json));

    [Theory]
    [MemberData(nameof(Mutations.Alternatives), MemberType = typeof(Mutations))]
    public void Both_accept_another_value_that_can_be_sent(string path, string json) => _judges.BothAccept(Edit.Set(Everything.Payload, path, json));

    [Theory]
    [MemberData(nameof(Mutations.Keys), MemberType = typeof(Mutations))]
    public void Both_refuse_a_key_that_was_renamed(string path) => _judges.BothRefuse(Edit.Rename(Everything.Payload, path, "renamed"));

    [Theory]
    [InlineData("event")]
    [InlineData("version")]
    [InlineData("id")]
    [InlineData("time")]
    [InlineData("fields")]
    [InlineData("fields.kinds.view")]
    public void Both_refuse_a_payload_without_a_key_that_is_always_sent(string path) => _judges.BothRefuse(Edit.Remove(Everything.Payload, path));

    [Theory]
    [MemberData(nameof(Mutations.FieldPaths), MemberType = typeof(Mutations))]
    public void Both_accept_a_payload_without_a_field_that_nobody_agreed_to(string path) => _judges.BothAccept(Edit.Remove(Everything.Payload, path));

    [Theory]
    [InlineData("\"ci-5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e\"", true)]
    [InlineData("\"5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e\"", true)]
    [InlineData("\"ci-5c5a6a3954bb4e988f3e5a02e7d7c90e\"", false)]
    [InlineData("\"CI-5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e\"", false)]
    [InlineData("\"ci-ci-5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e\"", false)]
    [InlineData("\"ci-5c5a6a39-54bb-1e98-8f3e-5a02e7d7c90e\"", false)]
    [InlineData("\"ci-\"", false)]
    public void An_id_may_say_that_it_is_of_continuous_integration_where_the_app_marks_that(string id, bool fits)
    {
        using var judges = new TwoJudges(Everything.CiSchema);
        string payload = Edit.Set(Everything.Payload, "context.install", id);
        if (fits)
        {
            judges.BothAccept(payload);
        }
        else
        {
            judges.BothRefuse(payload);
        }
    }

    [Fact]
    public void An_id_of_continuous_integration_is_refused_where_the_app_does_not_mark_it() =>
        _judges.BothRefuse(Edit.Set(Everything.Payload, "context.install", "\"ci-5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e\""));

    // docs/tool.md lists these: JSON Schema has no words for them, or counts numbers as equal that are spelled differently.
    [Theory]
    [InlineData("fields.options", """["--threads"]""")]
    [InlineData("fields.options", """["<value>","--threads"]""")]
    [InlineData("fields.options", """["--force","--force"]""")]
    [InlineData("fields.options", """["--threads","<path>"]""")]
    public void Only_the_tool_refuses_what_JSON_Schema_cannot_say(string path, string json)
    {
        string payload = Edit.Set(Everything.Payload, path, json);
        Assert.NotEqual("", _judges.Ours(payload));
        Assert.Equal("", _judges.Theirs(payload));
    }

    // NJsonSchema throws where a number does not fit a long.
    [Theory]
    [InlineData("fields.rows", "18446744073709551615", "")]
    [InlineData("fields.rows", "18446744073709551616", "18446744073709551616 is outside -9223372036854775808 to 18446744073709551615")]
    [InlineData("fields.rows", "-9223372036854775809", "-9223372036854775809 is outside -9223372036854775808 to 18446744073709551615")]
    [InlineData("fields.rows", "123456789012345678901234567890123456789012345", "1234567890123456789012345678901234567890… is outside -9223372036854775808 to 18446744073709551615")]
    [InlineData("fields.models", "10000000000000000000", "")]
    [InlineData("fields.models", "10000000000000000001", "10000000000000000001 is not the lower edge of a bucket (… 10000000000000000000)")]
    public void Only_the_tool_judges_numbers_beyond_63_bits(string path, string number, string fault)
    {
        string said = _judges.Ours(Edit.Set(Everything.Payload, path, number));
        Assert.EndsWith(fault.Length == 0 ? "" : $": everything 2: {path}: {fault}\n", said, StringComparison.Ordinal);
        Assert.Equal(fault.Length == 0, said.Length == 0);
    }

    public void Dispose() => _judges.Dispose();
}
