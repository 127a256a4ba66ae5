using Plainsight.Facts;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Facts;

public sealed class HostFactsTests
{
    [Fact]
    public void A_version_from_the_host_wins()
    {
        Assert.True(AppVersion.TryParse("1.2.3-beta.4", out AppVersion version));
        Assert.Equal("1.2.3-beta.4", new HostFacts(Apps.Docglow(), version, null, Surroundings.Empty).AppVersion.ToString());
    }

    [Fact]
    public void The_assembly_gives_the_version_otherwise() =>
        Assert.Matches(@"^\d+\.\d+\.\d+", new HostFacts(Apps.Docglow(), null, null, Surroundings.Empty).AppVersion.ToString());

    [Fact]
    public void The_runtime_version_is_numbers() =>
        Assert.Equal(Environment.Version.ToString(3), new HostFacts(Apps.Docglow(), null, null, Surroundings.Empty).RuntimeVersion.ToString());

    [Fact]
    public void Without_consent_there_is_no_id() => Assert.Equal(Guid.Empty, new HostFacts(Apps.Docglow(), null, null, Surroundings.Empty).InstallId.Value);

    [Fact]
    public void The_id_is_asked_for_only_when_it_is_used()
    {
        int asked = 0;
        var facts = new HostFacts(Apps.Docglow(), null, () =>
        {
            asked++;
            return null;
        }, Surroundings.Empty);
        _ = facts.OsFamily;
        _ = facts.CpuFamily;
        _ = facts.OsVersion;
        Assert.Equal(0, asked);
        _ = facts.InstallId;
        Assert.Equal(1, asked);
    }

    [Fact]
    public void The_session_id_is_random_and_lasts()
    {
        var facts = new HostFacts(Apps.Docglow(), null, null, Surroundings.Empty);
        Assert.Equal(facts.SessionId.Value, facts.SessionId.Value);
        Assert.NotEqual(facts.SessionId.Value, new HostFacts(Apps.Docglow(), null, null, Surroundings.Empty).SessionId.Value);
    }

    [Theory]
    [InlineData("BUILDKITE", "true", true)]
    [InlineData("CI", "false", false)]
    [InlineData("HOME", "/home/me", false)]
    public void Continuous_integration_is_known_by_its_variables(string variable, string value, bool expected)
    {
        Surroundings surroundings = new() { Variable = name => name == variable ? value : null, Exists = static _ => false };
        Assert.Equal(expected, new HostFacts(Apps.Docglow(), null, null, surroundings).CiRun.Value);
    }

    [Fact]
    public void The_processors_are_counted() =>
        Assert.Equal(Environment.ProcessorCount, new HostFacts(Apps.Docglow(), null, null, Surroundings.Empty).CpuCount.Value);
}
