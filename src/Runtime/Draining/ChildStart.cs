using System.Diagnostics;

namespace Plainsight.Draining;

/// <summary>Says how a copy of this program is started: with nothing of the person's but what it needs to find the state and the network.</summary>
internal static class ChildStart
{
    // Where the state lies, how the network is reached, and what .NET needs to start.
    private static readonly string[] s_variables =
    [
        "PATH", "HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_STATE_HOME", "SystemRoot", "SSL_CERT_FILE", "SSL_CERT_DIR",
        "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy", "no_proxy",
        "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_ROOT_X86", "DOTNET_ROLL_FORWARD", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "DO_NOT_TRACK",
    ];

    /// <summary>The start of a copy; null where nobody knows how this program was started.</summary>
    public static ProcessStartInfo? Info(TelemetryDefinition definition, string directory, Func<string, string?> variable)
    {
        if (Environment.ProcessPath is not { } program)
        {
            return null;
        }

        ProcessStartInfo info = new(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = directory,
        };
        if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            if (Assembly() is not { } assembly)
            {
                return null;
            }

            info.ArgumentList.Add("exec");
            info.ArgumentList.Add(assembly);
        }

        // Words that make a program that looks at them before it asks telemetry do nothing else.
        info.ArgumentList.Add("telemetry");
        info.ArgumentList.Add("status");
        info.Environment.Clear();
        foreach (string name in s_variables.Concat(Declared(definition)))
        {
            if (variable(name) is { Length: > 0 } value)
            {
                info.Environment[name] = value;
            }
        }

        info.Environment[DrainChild.Guard] = definition.App;
        return info;
    }

    /// <summary>Starts it, and lets go of it: nothing that this process was given stays open in it.</summary>
    public static void Launch(ProcessStartInfo info)
    {
        using var process = Process.Start(info);
        process?.StandardInput.Close();
        process?.StandardOutput.Close();
        process?.StandardError.Close();
    }

    // A single file has no assembly on the disk, but then it is not started by dotnet.
    private static string? Assembly() =>
        System.Reflection.Assembly.GetEntryAssembly()?.GetName().Name is { } name && Path.Join(AppContext.BaseDirectory, name + ".dll") is var path && File.Exists(path) ? path : null;

    private static IEnumerable<string> Declared(TelemetryDefinition definition)
    {
        string?[] names = [definition.Switch, definition.EndpointVariable, definition.KeyVariable, .. definition.KillSwitches, .. definition.Headers.Select(static header => header.Variable)];
        foreach (string? name in names)
        {
            if (name is { Length: > 0 })
            {
                yield return name;
            }
        }
    }
}
