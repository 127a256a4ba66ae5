using System.Reflection;

namespace Plainsight;

/// <summary>An app's declaration as constants. Written by the generator from <see cref="TelemetryAppAttribute"/>; nobody else needs to make one.</summary>
public sealed class TelemetryDefinition
{
    internal const string DefaultPrecedence = "flag switch project user recorded ci";

    private readonly string? _precedence;
    private readonly string? _offFlag;
    private readonly string? _onFlag;
    private readonly string? _userFile;

    /// <inheritdoc cref="TelemetryAppAttribute.Name"/>
    public required string App { get; init; }

    /// <summary>The assembly that declares the app: its version, and its embedded schema.</summary>
    public required Assembly Assembly { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.Consent"/>
    public ConsentModel Consent { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.DoNotTrack"/>
    public bool DoNotTrack { get; init; } = true;

    /// <inheritdoc cref="TelemetryAppAttribute.KillSwitches"/>
    public string[] KillSwitches { get; init; } = [];

    /// <inheritdoc cref="TelemetryAppAttribute.Switch"/>
    public string? Switch { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.Precedence"/>
    /// <remarks>Null where the app declares neither an order nor a flag nor a user's file: then nobody pays for reading one.</remarks>
    public string? Precedence { get => _precedence; init => _precedence = value ?? _precedence; }

    /// <inheritdoc cref="TelemetryAppAttribute.OffFlag"/>
    public string? OffFlag
    {
        get => _offFlag;
        init => (_offFlag, _precedence) = (value, _precedence ?? Ordered(value));
    }

    /// <inheritdoc cref="TelemetryAppAttribute.OnFlag"/>
    public string? OnFlag
    {
        get => _onFlag;
        init => (_onFlag, _precedence) = (value, _precedence ?? Ordered(value));
    }

    /// <inheritdoc cref="TelemetryAppAttribute.UserFile"/>
    public string? UserFile
    {
        get => _userFile;
        init => (_userFile, _precedence) = (value, _precedence ?? Ordered(value));
    }

    /// <inheritdoc cref="TelemetryAppAttribute.Debug"/>
    public string? Debug { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.Trace"/>
    public string? Trace { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.EndpointVariable"/>
    public string? EndpointVariable { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.Endpoint"/>
    public string? Endpoint { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.Key"/>
    public string? Key { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.KeyVariable"/>
    public string? KeyVariable { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.Sink"/>
    public SinkKind Sink { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.BadEndpoint"/>
    public BadEndpoint BadEndpoint { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.ProjectMayEnable"/>
    public bool ProjectMayEnable { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.ProjectMayRedirect"/>
    public bool ProjectMayRedirect { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.Retention"/>
    public string? Retention { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.Contact"/>
    public string? Contact { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.Erasure"/>
    public bool Erasure { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.Drain"/>
    public Drain Drain { get; init; }

    /// <summary>The headers that the receiver asks for.</summary>
    public TelemetryHeader[] Headers { get; init; } = [];

    /// <inheritdoc cref="TelemetryAppAttribute.Homepage"/>
    public string? Homepage { get; init; }

    /// <summary>After how many days the install id is renewed.</summary>
    public int InstallIdLifetime { get; init; } = 395;

    /// <inheritdoc cref="TelemetryAppAttribute.InstallIdFile"/>
    public string? InstallIdFile { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.StateDirectory"/>
    public string? StateDirectory { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.Ci"/>
    public CiPolicy Ci { get; init; }

    /// <inheritdoc cref="TelemetryAppAttribute.CiIncludes"/>
    public HostKinds CiIncludes { get; init; }

    /// <summary>The keys around the fields.</summary>
    public TelemetryEnvelopeAttribute Envelope { get; init; } = new();

    /// <summary>The hash of each event's shape, in the order of <see cref="Shapes"/>: what is not here is not recorded.</summary>
    public ulong[] ShapeHashes { get; init; } = [];

    /// <summary>The shape of each event; position -1 is the context's, empty when there is no context.</summary>
    public ShapeSource Shapes { get; init; } = static _ => default;

    private static string? Ordered(string? declared) => declared is null ? null : DefaultPrecedence;
}
