namespace Samples.Tests.Harness;

/// <summary>What a <see cref="Receiver"/> does with a request.</summary>
internal enum ReceiverAnswer
{
    NoContent,
    ServerError,

    /// <summary>307, to another path of the same receiver.</summary>
    Redirect,

    /// <summary>Takes the request and keeps the connection open without a word.</summary>
    Nothing,
}
