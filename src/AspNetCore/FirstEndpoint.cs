using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Plainsight.AspNetCore;

/// <summary>Stands for a request's end point, and remembers the first one: error pages run the pipeline again and put their own in its place.</summary>
internal sealed class FirstEndpoint : IEndpointFeature
{
    private readonly object _counter;
    private readonly IFeatureCollection _request;
    private readonly IEndpointFeature? _inner;
    private Endpoint? _current;

    /// <param name="counter">Who counts this request. It must not count the second run.</param>
    /// <param name="request">The request.</param>
    public FirstEndpoint(object counter, IFeatureCollection request)
    {
        _counter = counter;
        _request = request;
        _inner = request.Get<IEndpointFeature>();
        _current = _inner?.Endpoint;
        First = _current;
    }

    /// <summary>What the request itself was for; null = nothing matched.</summary>
    public Endpoint? First { get; private set; }

    public Endpoint? Endpoint
    {
        get => _current;
        set
        {
            _current = value;
            First ??= IsErrorPage ? null : value;
            if (_inner is not null)
            {
                _inner.Endpoint = value;
            }
        }
    }

    private bool IsErrorPage => _request.Get<IExceptionHandlerFeature>() is not null || _request.Get<IStatusCodeReExecuteFeature>() is not null;

    /// <summary>Whether somebody counts this request already.</summary>
    public bool IsCountedBy(object who) => ReferenceEquals(who, _counter) || (_inner is FirstEndpoint other && other.IsCountedBy(who));
}
