using System.Security.Cryptography;
using Plainsight.Events;
using Plainsight.State;

namespace Plainsight.Identity;

/// <summary>Makes and keeps the key of the pseudonyms. To be asked only after consent.</summary>
internal sealed class PseudonymKeys(StateStore store)
{
    /// <summary>The key. One that can't be stored, or must not be because the recorded answer is no, is for the caller to keep. Never throws.</summary>
    public byte[] GetOrCreate()
    {
        if (Find() is { } stored)
        {
            return stored;
        }

        byte[] made = RandomNumberGenerator.GetBytes(PseudonymKey.Length);
        string text = Convert.ToHexString(made).ToLowerInvariant();
        string? kept = null;
        store.TryUpdate(
            state =>
            {
                // Another process may have made one meanwhile, or the person said no.
                kept = state.Key;
                return kept is not null || state.Consent == false ? state : state with { Key = text };
            },
            out _);
        return kept is null ? made : Convert.FromHexString(kept);
    }

    /// <summary>The stored key; null = none. Makes nothing.</summary>
    public byte[]? Find() => store.Read().Key is { } key ? Convert.FromHexString(key) : null;
}
