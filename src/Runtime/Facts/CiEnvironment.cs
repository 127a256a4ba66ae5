namespace Plainsight.Facts;

/// <summary>Knows continuous integration: those rows of <see cref="HostSigns"/> that name a service.</summary>
internal static class CiEnvironment
{
    /// <summary>The variable that stands for all of them.</summary>
    public const string Common = "CI";

    /// <summary>The first variable that is set to more than a no; null = this is no CI.</summary>
    public static string? Find(Func<string, string?> environment)
    {
        foreach (HostSign sign in HostSigns.All)
        {
            if (sign.Ci != CiProvider.None && sign.IsThere(environment, static _ => false))
            {
                return sign.Name;
            }
        }

        return null;
    }

    /// <summary>The service; one that is known by name comes before <see cref="CiProvider.Other"/>.</summary>
    public static CiProvider Provider(Func<string, string?> environment)
    {
        CiProvider found = CiProvider.None;
        foreach (HostSign sign in HostSigns.All)
        {
            if (sign.Ci != CiProvider.None && found is CiProvider.None or CiProvider.Other && sign.IsThere(environment, static _ => false))
            {
                found = sign.Ci;
            }
        }

        return found;
    }
}
