using System.Text.Json.Nodes;

namespace Tool.Tests.Payloads;

/// <summary>Tables of what is done to <see cref="Everything.Payload"/>.</summary>
public static class Mutations
{
    /// <summary>Values that cannot have been sent.</summary>
    public static TheoryData<string, string> Values { get; } = new()
    {
        { "event", "\"everythin\"" }, { "event", "1" }, { "event", "null" },
        { "version", "1" }, { "version", "3" }, { "version", "\"2\"" }, { "version", "null" },
        { "id", "\"\"" }, { "id", "\"5C5A6A39-54BB-4E98-8F3E-5A02E7D7C90E\"" }, { "id", "\"5c5a6a3954bb4e988f3e5a02e7d7c90e\"" }, { "id", "null" },
        { "time", "\"2026-11-21T07:01:00Z\"" }, { "time", "\"2026-13-21T07:00:00Z\"" }, { "time", "\"2026-11-21T07:00:00+01:00\"" }, { "time", "1700000000" },
        { "extra", "1" }, { "context", "[]" }, { "context", "null" }, { "context.extra", "true" }, { "fields", "\"{}\"" }, { "fields.extra", "null" },
        { "context.install", "\"5c5a6a39-54bb-1e98-8f3e-5a02e7d7c90e\"" }, { "context.install", "\"5c5a6a39-54bb-4e98-cf3e-5a02e7d7c90e\"" }, { "context.install", "null" },
        { "context.session", "\"5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e\"" }, { "context.session", "\"5c5a6a3954bb1e988f3e5a02e7d7c90e\"" },
        { "context.app_version", "\"1.4\"" }, { "context.app_version", "\"1.4.0-acme\"" }, { "context.app_version", "\"1.4.0-rc.1000\"" }, { "context.app_version", "\"1.4.0-rc.012\"" }, { "context.app_version", "\"65536.0.0\"" }, { "context.app_version", "\"1.4.0+abc\"" }, { "context.app_version", "1.4" },
        { "context.platform", "\"Linux\"" }, { "context.platform", "null" }, { "context.platform", "[\"linux\"]" },
        { "fields.ok", "1" }, { "fields.ok", "\"true\"" }, { "fields.ok", "null" }, { "fields.maybe", "0" },
        { "fields.result", "\"maybe\"" }, { "fields.result", "1" }, { "fields.result", "null" }, { "fields.stage", "\"other\"" }, { "fields.stage", "false" },
        { "fields.features", "[\"wide\"]" }, { "fields.features", "[\"slim\",\"slim\"]" }, { "fields.features", "\"slim\"" }, { "fields.features", "[1]" }, { "fields.features", "null" }, { "fields.features", "{}" },
        { "fields.models", "7" }, { "fields.models", "-1" }, { "fields.models", "20" }, { "fields.models", "1000.5" }, { "fields.models", "\"1000\"" }, { "fields.models", "null" },
        { "fields.rows", "0.5" }, { "fields.rows", "\"1\"" }, { "fields.rows", "null" },
        { "fields.score", "51" }, { "fields.score", "100" }, { "fields.score", "-10" }, { "fields.score", "true" },
        { "fields.level", "11" }, { "fields.level", "-6" }, { "fields.level", "1.5" },
        { "fields.some", "0" }, { "fields.some", "1000" }, { "fields.some", "5" },
        { "fields.status", "204" }, { "fields.status", "600" }, { "fields.status", "\"200\"" },
        { "fields.ratio", "2" }, { "fields.ratio", "0.5" }, { "fields.ratio", "-5" }, { "fields.ratio", "\"NaN\"" },
        { "fields.price", "0.125" }, { "fields.price", "1e300" }, { "fields.price", "\"1.50\"" }, { "fields.share", "1.001" }, { "fields.share", "-0.1" }, { "fields.share", "0.0001" },
        { "fields.duration_ms", "5001" }, { "fields.duration_ms", "-1" }, { "fields.duration_ms", "3000" }, { "fields.duration_ms", "\"5000\"" }, { "fields.duration_ms", "null" },
        { "fields.wait_s", "0.0005" }, { "fields.wait_s", "922337203686" }, { "fields.wait_s", "null" }, { "fields.uptime_days", "20" }, { "fields.uptime_days", "100000000" },
        { "fields.runtime", "\"8.0\"" }, { "fields.runtime", "\"8.0.11-rc.1\"" }, { "fields.runtime", "\"8.0.011\"" }, { "fields.runtime", "null" },
        { "fields.os", "\"6.1.0-amd64\"" }, { "fields.plugin", "\"1.2.3.4\"" }, { "fields.plugin", "3" },
        { "fields.run", "\"not-an-id\"" }, { "fields.run", "7" },
        { "fields.adapter", "\"acme_private\"" }, { "fields.adapter", "\"\"" }, { "fields.adapter", "1" },
        { "fields.command", "\"destroy\"" }, { "fields.command", "null" }, { "fields.alias", "\"build\"" }, { "fields.alias", "[]" },
        { "fields.options", "[\"--threads\",\"4\"]" }, { "fields.options", "[\"--secret\"]" }, { "fields.options", "\"--force\"" }, { "fields.options", "null" }, { "fields.options", "[[]]" },
        { "fields.options", "[\"--force\",\"--force\",\"--force\",\"--force\",\"--force\",\"--force\"]" },
        { "fields.kinds", "{}" }, { "fields.kinds", "[10,0]" }, { "fields.kinds.table", "11" }, { "fields.kinds.table", "null" }, { "fields.kinds.table", "-10" }, { "fields.kinds.seed", "1" },
        { "fields.team", "\"0123456789abcde\"" }, { "fields.team", "\"0123456789ABCDEF\"" }, { "fields.team", "\"0123456789abcdefa\"" }, { "fields.team", "null" }, { "fields.salted", "\"acme corp\"" }, { "fields.shaken", "\"AZaz09-_AZaz09+/AZaz\"" }, { "fields.shaken", "\"AZaz\"" },
        { "fields.failure", "\"System.TimeoutException\"" }, { "fields.failure", "\"disk full\"" }, { "fields.failure", "0" },
        { "fields.route", "\"/users/42\"" }, { "fields.route", "\"/users/{name}\"" }, { "fields.route", "null" },
        { "fields.shape", "null" }, { "fields.shape", "[]" }, { "fields.shape.seeds", "2" }, { "fields.shape.extra", "1" }, { "fields.shape.inner.deep", "null" }, { "fields.shape.inner.extra", "{}" }, { "fields.perhaps", "false" }, { "fields.perhaps.here", "1" },
        { "fields.category", "\"query\"" }, { "fields.category", "null" },
    };

    /// <summary>Other values that can be sent.</summary>
    public static TheoryData<string, string> Alternatives { get; } = new()
    {
        { "context.app_version", "\"65535.65535.65535-nightly.999\"" }, { "context", "{}" }, { "fields", "{}" },
        { "fields.stage", "null" }, { "fields.features", "[]" }, { "fields.features", "[\"slim\",\"lineage\"]" }, { "fields.models", "1000000000000000000" }, { "fields.models", "0" }, { "fields.rows", "-1" },
        { "fields.score", "null" }, { "fields.score", "0" }, { "fields.score", "90" }, { "fields.some", "1" }, { "fields.some", "10" }, { "fields.status", "null" },
        { "fields.ratio", "null" }, { "fields.price", "12" }, { "fields.price", "-0.5" }, { "fields.price", "null" }, { "fields.share", "1" }, { "fields.wait_s", "-922337203685.477" },
        { "fields.duration_ms", "500000000000000" }, { "fields.plugin", "null" }, { "fields.adapter", "\"other\"" }, { "fields.options", "[]" }, { "fields.options", "[\"--force\",\"--path\",\"<path>\"]" },
        { "fields.team", "\"\"" }, { "fields.failure", "null" }, { "fields.failure", "\"other\"" }, { "fields.route", "\"unlisted\"" }, { "fields.perhaps", "null" }, { "fields.shape", "{}" },
    };

    public static TheoryData<string> Keys { get; } = [.. Paths("", JsonNode.Parse(Everything.Payload)!)];

    /// <summary>Fields of context and event, those inside groups too; the members of counts are none.</summary>
    public static TheoryData<string> FieldPaths { get; } =
        [.. Paths("", JsonNode.Parse(Everything.Payload)!).Where(path => path == "context" || (path.Contains('.', StringComparison.Ordinal) && !path.Contains("kinds.", StringComparison.Ordinal)))];

    private static IEnumerable<string> Paths(string prefix, JsonNode node) =>
        node is JsonObject members ? members.SelectMany(member => Paths(prefix + member.Key + ".", member.Value!).Prepend(prefix + member.Key)) : [];
}
