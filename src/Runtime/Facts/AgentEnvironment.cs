namespace Plainsight.Facts;

/// <summary>Knows coding agents, where what answers is no person: those rows of <see cref="HostSigns"/> that name one.</summary>
internal static class AgentEnvironment
{
    public static bool IsThere(Func<string, string?> environment) => Kind(environment) != AgentKind.None;

    /// <summary>The first agent whose sign is there.</summary>
    public static AgentKind Kind(Func<string, string?> environment)
    {
        foreach (HostSign sign in HostSigns.All)
        {
            if (sign.Agent != AgentKind.None && sign.IsThere(environment, static _ => false))
            {
                return sign.Agent;
            }
        }

        return AgentKind.None;
    }
}
