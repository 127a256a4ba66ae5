namespace Plainsight.Identity;

/// <summary>The install id of one receiver, with the secret it was made from.</summary>
/// <param name="Origin">The receiver: scheme, host and port.</param>
/// <param name="Made">The day it was made, in UTC.</param>
/// <param name="Secret">16 random bytes as 32 hex digits. Only its holder can prove to be this installation. Empty = the id was found in a file, and not made here.</param>
/// <param name="Value">The id.</param>
internal sealed record StoredId(string Origin, DateOnly Made, string Secret, Guid Value);
