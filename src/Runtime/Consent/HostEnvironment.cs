namespace Plainsight.Consent;

/// <summary>Knows what the app runs in: those rows of <see cref="HostSigns"/> that name a host.</summary>
internal static class HostEnvironment
{
    public static HostKinds Kinds(Func<string, string?> environment, Func<string, bool> exists)
    {
        HostKinds found = HostKinds.None;
        foreach (HostSign sign in HostSigns.All)
        {
            if ((sign.Hosts & ~found) != 0 && sign.IsThere(environment, exists))
            {
                found |= sign.Hosts;
            }
        }

        return found;
    }
}
