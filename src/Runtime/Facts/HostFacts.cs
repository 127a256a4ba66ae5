using System.Reflection;
using System.Runtime.InteropServices;
using Plainsight.Facts;

namespace Plainsight;

/// <summary>What the runtime knows for the fields of the context. Each fact is read when it is asked for, and no other fact about the machine or its user ever is.</summary>
public sealed class HostFacts
{
    private readonly TelemetryDefinition _definition;
    private readonly AppVersion? _version;
    private readonly Func<InstallId?>? _installId;
    private readonly Surroundings _surroundings;
    private SessionId _sessionId;

    /// <param name="definition">The app.</param>
    /// <param name="version">The version that the host set; null = the assembly's.</param>
    /// <param name="installId">Finds or makes the id; null = consent is not on, so that there is none.</param>
    /// <param name="surroundings">Gives variables and files.</param>
    internal HostFacts(TelemetryDefinition definition, AppVersion? version, Func<InstallId?>? installId, Surroundings surroundings)
    {
        _surroundings = surroundings;
        _definition = definition;
        _version = version;
        _installId = installId;
    }

    /// <summary>The random id of this installation. The default value, which is never sent, when telemetry is off.</summary>
    public InstallId InstallId => _installId?.Invoke() ?? default;

    /// <summary>A random id of this run, never stored.</summary>
    public SessionId SessionId => _sessionId = _sessionId.Value == Guid.Empty ? new SessionId(Guid.NewGuid()) : _sessionId;

    /// <summary>The app's version: what the host set, else the informational version of the app's assembly.</summary>
    public AppVersion AppVersion => _version ?? OfAssembly();

    /// <summary>The version of .NET.</summary>
    public RuntimeVersion RuntimeVersion => RuntimeVersion.From(Environment.Version);

    /// <summary>The numbers of the operating system's version.</summary>
    public OsVersion OsVersion => OsVersion.From(Environment.OSVersion.Version);

    /// <summary>The family of the operating system.</summary>
    public OsFamily OsFamily =>
        OperatingSystem.IsWindows() ? OsFamily.Windows
        : OperatingSystem.IsLinux() ? OsFamily.Linux
        : OperatingSystem.IsMacOS() ? OsFamily.Darwin
        : OperatingSystem.IsFreeBSD() ? OsFamily.FreeBsd
        : OsFamily.Other;

    /// <summary>The family of the processor.</summary>
    public CpuFamily CpuFamily => RuntimeInformation.OSArchitecture switch
    {
        Architecture.X64 => CpuFamily.X64,
        Architecture.X86 => CpuFamily.X86,
        Architecture.Arm64 => CpuFamily.Arm64,
        Architecture.Arm or Architecture.Armv6 => CpuFamily.Arm,
        _ => CpuFamily.Other,
    };

    /// <summary>How many logical processors this process may use.</summary>
    public CpuCount CpuCount => new(Environment.ProcessorCount);

    /// <summary>The service for continuous integration; <see cref="CiProvider.None"/> elsewhere. A host of the app's <see cref="TelemetryAppAttribute.CiIncludes"/> is <see cref="CiProvider.Other"/>.</summary>
    public CiProvider CiProvider => CiEnvironment.Provider(_surroundings.Variable) is var provider and not CiProvider.None ? provider
        : _definition.CiIncludes != HostKinds.None && HostEnvironment.Find(_definition.CiIncludes, _surroundings.Variable, _surroundings.Exists) is not null ? CiProvider.Other
        : CiProvider.None;

    /// <summary>Whether this is continuous integration, of any service, or a host of the app's <see cref="TelemetryAppAttribute.CiIncludes"/>.</summary>
    public CiRun CiRun => new(CiProvider != CiProvider.None);

    /// <summary>The coding agent that runs the app; <see cref="AgentKind.None"/> when none is known.</summary>
    public AgentKind AgentKind => AgentEnvironment.Kind(_surroundings.Variable);

    /// <summary>What the app runs in.</summary>
    public HostKinds HostKinds => HostEnvironment.Kinds(_surroundings.Variable, _surroundings.Exists);

    private AppVersion OfAssembly()
    {
        string? text = _definition.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return AppVersion.TryParse(text ?? "", out AppVersion version) ? version : AppVersion.From(_definition.Assembly.GetName().Version ?? new Version());
    }
}
