using System.Net;
using Plainsight.Transport;

namespace Plainsight.Tests.Transport;

public sealed class ReceiverProxyTests
{
    private static readonly Uri s_proxy = new("http://proxy.example:3128");
    private readonly ReceiverProxy _proxy = new(new WebProxy(s_proxy));

    [Theory]
    [InlineData("http://127.0.0.1:5000/")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::1]:5000/")]
    [InlineData("https://localhost/")]
    public void What_is_for_this_machine_stays_on_it(string receiver)
    {
        Assert.True(_proxy.IsBypassed(new Uri(receiver)));
        Assert.Null(_proxy.GetProxy(new Uri(receiver)));
    }

    [Fact]
    public void What_leaves_takes_the_way_that_the_machine_names()
    {
        Assert.False(_proxy.IsBypassed(new Uri("https://x.example/")));
        Assert.Equal(s_proxy, _proxy.GetProxy(new Uri("https://x.example/")));
    }
}
