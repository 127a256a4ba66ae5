using Plainsight;
using Plainsight.Analyzers.Model;

namespace Generator.Tests;

/// <summary>The hosts that the schema names are those that the runtime knows.</summary>
public sealed class HostNameTests
{
    [Fact]
    public void Each_host_has_its_bit_and_its_names()
    {
        HostKinds[] hosts = [.. Enum.GetValues<HostKinds>().Where(static host => host != HostKinds.None)];
        Assert.Equal(hosts.Length, HostName.All.Count);
        Assert.All(hosts, static host =>
        {
            HostName name = Assert.Single(HostName.Of((long)host));
            string wire = typeof(HostKinds).GetField(host.ToString())!.GetCustomAttributesData()
                .Where(static data => data.AttributeType == typeof(WireAttribute))
                .Select(static data => (string)data.ConstructorArguments[0].Value!)
                .SingleOrDefault(Plainsight.Analyzers.Rules.SnakeCase.Of(host.ToString()));
            Assert.Equal((host.ToString(), wire), (name.Member, name.Wire));
        });
    }
}
