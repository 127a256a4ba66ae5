namespace Plainsight.Facts;

/// <summary>Knows what the app runs in: those rows of <see cref="HostSigns"/> that name a host.</summary>
internal static class HostEnvironment
{
    /// <summary>The first sign of one of these hosts; null = it is none of them.</summary>
    public static string? Find(HostKinds hosts, Func<string, string?> environment, Func<string, bool> exists)
    {
        foreach (HostSign sign in HostSigns.All)
        {
            if ((sign.Hosts & hosts) != 0 && sign.IsThere(environment, exists))
            {
                return sign.Name;
            }
        }

        return null;
    }

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
