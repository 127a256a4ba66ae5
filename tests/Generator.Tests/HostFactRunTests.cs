namespace Generator.Tests;

/// <summary>Host facts and picked members, as bytes on the wire.</summary>
public sealed class HostFactRunTests
{
    private const string Event = """
        /// <summary>Done.</summary>
        /// <param name="System">Which?</param>
        /// <param name="Arch">Which?</param>
        /// <param name="Host">Which?</param>
        /// <param name="Method">Which?</param>
        /// <param name="Status">Which?</param>
        /// <param name="Code">Which?</param>
        [TelemetryEvent]
        public readonly partial record struct Done(
            [Names(NameStyle.Uname), Only(OsFamily.Linux, OsFamily.Other)] OsFamily System,
            [Names(NameStyle.Uname), Only(CpuFamily.Arm64)] CpuFamily Arch,
            [Only(HostKinds.Docker, HostKinds.Container)] HostKinds Host,
            HttpMethodKind Method,
            StatusCode Status,
            [Exact("The page promises it.")] StatusCode? Code);
        """;

    [Fact]
    public void Members_have_the_chosen_names_and_no_other_is_sent() => Assert.Equal(
        [
            """{"system":"Linux","arch":"aarch64","host":["docker","container"],"method":"GET","status":200,"code":404}""",
            """{"system":"other","arch":null,"host":[],"method":"other","status":null,"code":null}""",
        ],
        Recorded.Fields(
            Event,
            "new Done(OsFamily.Linux, CpuFamily.Arm64, HostKinds.Container | HostKinds.Docker | HostKinds.Wsl, HttpMethodKind.Get, StatusCode.From(204), StatusCode.From(404))",
            "new Done(OsFamily.Darwin, CpuFamily.X64, HostKinds.Wsl, (HttpMethodKind)77, StatusCode.From(7), null)"));
}
