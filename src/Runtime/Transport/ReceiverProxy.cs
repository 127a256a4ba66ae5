using System.Net;

namespace Plainsight.Transport;

/// <summary>The proxy of the machine, for what leaves the machine. What is for this machine stays on it: through a proxy it would travel in plain text.</summary>
/// <param name="proxy">What the environment or the system names.</param>
internal sealed class ReceiverProxy(IWebProxy proxy) : IWebProxy
{
    public ICredentials? Credentials
    {
        get => proxy.Credentials;
        set => proxy.Credentials = value;
    }

    public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : proxy.GetProxy(destination);

    public bool IsBypassed(Uri host) => host.Scheme != Uri.UriSchemeHttps || host.IsLoopback || proxy.IsBypassed(host);
}
