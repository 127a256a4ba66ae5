namespace Plainsight.Transport;

/// <summary>Says what an answer means, where the sink's own specification says nothing else.</summary>
internal static class RetryTable
{
    public static SendOutcome Of(in TransportResult result) => result.Status switch
    {
        0 => result.IsUntrusted ? SendOutcome.Halted : SendOutcome.Later,
        >= 200 and < 300 => result.IsReceiver ? SendOutcome.Delivered : SendOutcome.Later,
        400 or 413 or 422 => SendOutcome.TooMany,
        408 or 425 or 429 => SendOutcome.Later,
        501 => SendOutcome.Halted,
        >= 500 => SendOutcome.Later,

        // Redirects are not followed: who answers there was not named in the schema. Any other status is an answer of something that is no receiver of ours.
        _ => SendOutcome.Halted,
    };
}
