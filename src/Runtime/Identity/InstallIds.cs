using System.Security.Cryptography;
using Plainsight.Settings;
using Plainsight.State;

namespace Plainsight.Identity;

/// <summary>Makes and keeps the install id: one for each receiver, renewed after its lifetime. To be asked only after consent.</summary>
/// <param name="store">Where ids are kept.</param>
/// <param name="definition">The app.</param>
/// <param name="isMarkedCi">Whether the id is marked as one of continuous integration; then the store must be one that keeps nothing.</param>
internal sealed class InstallIds(StateStore store, TelemetryDefinition definition, bool isMarkedCi = false)
{
    private const int SecretBytes = 16;
    private readonly object _gate = new();
    private StoredId? _unstored;

    /// <summary>The id for a receiver. One that can't be stored, or must not be because the recorded answer is no, lives as long as this object. Never throws.</summary>
    /// <returns>Null when the receiver's URL names none.</returns>
    public InstallId? GetOrCreate(string endpoint)
    {
        if (EndpointAddress.Origin(endpoint) is not { } origin)
        {
            return null;
        }

        lock (_gate)
        {
            StoredId id = Current(store.Read(), origin) ?? Create(origin);
            return new InstallId(id.Value, isMarkedCi);
        }
    }

    /// <summary>The id that is stored for a receiver and still current; null = none. Makes nothing.</summary>
    public InstallId? Find(string? endpoint) =>
        EndpointAddress.Origin(endpoint) is { } origin && Current(store.Read(), origin) is { } id ? new InstallId(id.Value) : null;

    /// <summary>Makes a new id for a receiver, and stores nothing.</summary>
    /// <returns>Null when the receiver's URL names none.</returns>
    public StoredId? Make(string endpoint) => EndpointAddress.Origin(endpoint) is { } origin ? MakeFor(origin) : null;

    /// <summary>The id that belongs to a secret: version 4 bits over the first 16 bytes of its SHA-256, so that who shows the secret proves to own the id.</summary>
    public static Guid FromSecret(ReadOnlySpan<byte> secret)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(secret, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x40);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    private StoredId Create(string origin)
    {
        if (_unstored is { } earlier && earlier.Origin == origin)
        {
            return earlier;
        }

        StoredId made = MakeFor(origin);
        StoredId? kept = null;
        bool stored = store.TryUpdate(
            state =>
            {
                // Another process may have made one meanwhile, or the person said no.
                kept = Current(state, origin) ?? (state.Consent == false ? null : made);
                return kept == made ? Renewed(state, made) : state;
            },
            out _);

        if (stored && kept is not null)
        {
            return kept;
        }

        _unstored = made;
        return made;
    }

    private StoredId MakeFor(string origin)
    {
        byte[] secret = RandomNumberGenerator.GetBytes(SecretBytes);
        return new(origin, store.Today, Convert.ToHexString(secret).ToLowerInvariant(), FromSecret(secret));
    }

    // Pseudonyms under the old key would link the new id to the one whose time is over.
    private static RecordedState Renewed(RecordedState state, StoredId made) => state with
    {
        Ids = [.. state.Ids.Where(id => id.Origin != made.Origin), made],
        Key = state.Ids.Any(id => id.Origin == made.Origin) ? null : state.Key,
    };

    // A day in the future comes from a wrong clock; such an id would never be renewed.
    private StoredId? Current(RecordedState state, string origin)
    {
        int today = store.Today.DayNumber;
        foreach (StoredId id in state.Ids)
        {
            int age = today - id.Made.DayNumber;
            if (id.Origin == origin && age >= -1 && age < definition.InstallIdLifetime)
            {
                return id;
            }
        }

        return null;
    }
}
