using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Reflection;
using Plainsight.Settings;

namespace Plainsight.Transport;

/// <summary>Sends over HTTP. Nothing of it is made before the first request, since a client costs more than a whole short run.</summary>
/// <remarks>What the platform adds by itself is switched off: redirects, cookies, trace headers, unlimited answers and waits. A proxy from the environment stays for https, because some networks have no other way out.</remarks>
internal sealed class HttpTransport(TimeProvider clock) : ITransport
{
    private const int ResponseKilobytes = 64;
    private static readonly TimeSpan s_connectTimeout = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(5);

    private HttpClient? _client;

    public TransportResult Send(TransportRequest request)
    {
        // Checked here again, whatever was checked before: this is where bytes leave.
        if (!EndpointAddress.TryRead(request.Endpoint, out string url, out string problem))
        {
            return new TransportResult(0, problem) { IsUntrusted = true };
        }

        try
        {
            Activity.Current = null;
            using var timeout = new CancellationTokenSource(s_timeout);
            bool isReused = _client is not null;
            _client ??= MakeClient();
            try
            {
                return Send(_client, url, request, timeout.Token);
            }
            catch (HttpRequestException e) when (isReused && e.HttpRequestError is (HttpRequestError.ResponseEnded or HttpRequestError.Unknown))
            {
                // The receiver had closed the connection of the request before: that says nothing about this one.
                return Send(_client, url, request, timeout.Token);
            }
        }
        catch (Exception e)
        {
            return new TransportResult(0, Reason(e)) { IsUntrusted = e is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } };
        }
    }

    public void Dispose()
    {
        _client?.Dispose();
        _client = null;
    }

    private TransportResult Send(HttpClient client, string url, TransportRequest what, CancellationToken timeout)
    {
        using HttpRequestMessage request = Request(url, what);
        using HttpResponseMessage response = client.Send(request, HttpCompletionOption.ResponseHeadersRead, timeout);
        return Read(response, what, timeout);
    }

    private static HttpRequestMessage Request(string url, TransportRequest what)
    {
        var request = new HttpRequestMessage(what.IsErasure ? HttpMethod.Delete : HttpMethod.Post, url)
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        if (!what.IsErasure)
        {
            request.Content = new ByteArrayContent(what.Body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(what.ContentType);
        }

        request.Headers.Authorization = what.Authorization is { } credentials ? AuthenticationHeaderValue.Parse(credentials) : null;
        foreach (KeyValuePair<string, string> header in what.Headers)
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Plainsight", Version));
        return request;
    }

    private static string Version => typeof(HttpTransport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion is { } version
        ? version.Split('+')[0]
        : "0";

    private static HttpClient MakeClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        Proxy = new ReceiverProxy(HttpClient.DefaultProxy),
        ConnectTimeout = s_connectTimeout,
        MaxResponseHeadersLength = ResponseKilobytes,
        MaxResponseDrainSize = ResponseKilobytes * 1024,
        ResponseDrainTimeout = TimeSpan.FromSeconds(1),
        MaxConnectionsPerServer = 1,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private TransportResult Read(HttpResponseMessage response, TransportRequest request, CancellationToken timeout)
    {
        RetryConditionHeaderValue? retry = response.Headers.RetryAfter;
        var result = new TransportResult((int)response.StatusCode, null)
        {
            RetryAfter = retry?.Delta ?? (retry?.Date is { } date ? date - clock.GetUtcNow() : null),
        };
        if (!response.IsSuccessStatusCode)
        {
            return result;
        }

        bool isReceiver = IsReceiver(response, request.ContentType) ?? (Answer(response, 1, timeout, out bool isWhole).Length == 0 && isWhole);
        return result with
        {
            IsReceiver = isReceiver,
            Answer = isReceiver && request.WantsAnswer ? Answer(response, ResponseKilobytes * 1024, timeout, out _) : [],
        };
    }

    /// <summary>Whether a receiver of events answers so; null = of unknown length and type, so that only the first byte tells whether it is empty.</summary>
    private static bool? IsReceiver(HttpResponseMessage response, string contentType)
    {
        HttpContentHeaders headers = response.Content.Headers;
        if (response.StatusCode == HttpStatusCode.NoContent || headers.ContentLength == 0)
        {
            return true;
        }

        return headers.ContentType?.MediaType is { } type
            ? type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
                || type.Equals(contentType, StringComparison.OrdinalIgnoreCase)
            : null;
    }

    /// <summary>The first bytes of an answer, as far as they come: a slow one ends with the timeout, a broken one where it breaks. The status stands, whatever follows it.</summary>
    private static byte[] Answer(HttpResponseMessage response, int most, CancellationToken timeout, out bool isWhole)
    {
        byte[] bytes = new byte[most];
        int length = 0;
        try
        {
            using CancellationTokenRegistration stop = timeout.UnsafeRegister(static answer => ((HttpResponseMessage)answer!).Dispose(), response);
            using Stream stream = response.Content.ReadAsStream(timeout);
            for (int read = 1; read > 0 && length < most; length += read)
            {
                read = stream.Read(bytes, length, most - length);
            }

            isWhole = true;
        }
        catch (Exception e) when (e is IOException or HttpRequestException or ObjectDisposedException or OperationCanceledException)
        {
            isWhole = false;
        }

        return bytes[..length];
    }

    /// <summary>What happened, in words that hold neither an address nor a name.</summary>
    private static string Reason(Exception e)
    {
        if (e is OperationCanceledException)
        {
            return "Timed out";
        }

        if (e is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError })
        {
            return "No trusted connection";
        }

        return e.GetBaseException() is SocketException socket
            ? socket.SocketErrorCode switch
            {
                SocketError.ConnectionRefused => "Connection refused",
                SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => "Host not found",
                SocketError.TimedOut => "Timed out",
                SocketError.ConnectionReset => "Connection reset",
                SocketError.NetworkUnreachable or SocketError.HostUnreachable => "Network unreachable",
                _ => "No connection",
            }
            : "No connection";
    }
}
