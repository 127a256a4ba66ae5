using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;

namespace Analyzers.Tests.Names;

/// <summary>PST0110 to PST0114: what is said, and where.</summary>
public sealed class NameRuleTests
{
    [Theory]
    [InlineData("int {|PST0110:UserId|}")]
    [InlineData("long? {|PST0110:PhoneNumber|}")]
    [InlineData("int {|PST0110:cust_no|}, long {|PST0110:ChatId|}")]
    [InlineData("[Exact(\"Why not?\", Decimals = 2)] double {|PST0110:LatDegrees|}")]
    [InlineData("int {|PST0110:id_user|}")]
    [InlineData("long {|PST0110:PassportNo|}, long {|PST0110:IbanNumber|}, int {|PST0110:apartment_nr|}")]
    [InlineData("[Exact(\"Why not?\", Decimals = 2)] double {|PST0110:Latitude|}")]
    [InlineData("bool Ok, int {|PST0111:Pin|}")]
    [InlineData("ulong {|PST0112:PathHash|}")]
    [InlineData("ulong {|PST0113:QueryHash|}")]
    [InlineData("bool {|PST0114:IsPregnant|}")]
    [InlineData("bool? {|PST0114:Schwanger|}")]
    [InlineData("int {|PST0114:Age|}")]
    [InlineData("[Wire(\"user_id\")] int {|PST0110:Answers|}")]
    [InlineData("[Wire(\"user_email\")] bool {|PST0110:HasEmail|}")]
    public Task A_name_is_refused_at_its_place(string parameters) => Verify.Fields(parameters);

    [Theory]
    [InlineData("{|PST0101:string|} {|PST0112:ProjectName|}")]
    [InlineData("{|PST0101:string|} {|PST0110:Nachname|}, {|PST0101:string|} {|PST0110:Courriel|}")]
    [InlineData("{|PST0104:string[]|} {|PST0113:Args|}")]
    [InlineData("{|PST0106:Guid|} {|PST0110:ClientId|}")]
    [InlineData("{|PST0106:DateTime|} {|PST0114:DateOfBirth|}")]
    [InlineData("[{|PST0120:Buckets(3, 2)|}] int {|PST0110:UserId|}")]
    [InlineData("{|PST0101:string|} Shade, int {|PST0110:UserId|}")]
    public Task A_refused_type_does_not_hide_a_name(string parameters) => Verify.Fields(parameters);

    [Theory]
    [InlineData("int PhoneCalls, int EmailsSent, int SalaryRows, int ThreadId")]
    [InlineData("int Capacity, bool GzipEnabled, int LibAndroidVersion, int LatencyMs, int MacroCount")]
    [InlineData("int UserCount, int Users, int PathDepth, int TokenBudget, int DeviceIdLength")]
    [InlineData("bool HasPassword, bool UsesConnectionString, TimeSpan QueryTime, RunId UserRun, AppVersion HostVersion")]
    [InlineData("[Exact(\"We plan by it.\", Decimals = 1)] double HitRate, int CacheAge, int ProcessId, int PageNumber, int LineNo, int error_nr")]
    public Task Other_names_are_silent(string parameters) => Verify.Fields(parameters);

    [Fact]
    public Task The_type_of_a_closed_field_comes_before_its_name() => Verify.Fields(
        "Host Host, Host? UserName, ProjectShape Project, Path FilePath",
        """
        public enum Host { Local, Remote }
        [Flags] public enum Path { Absolute = 1, Long = 2 }
        [TelemetryGroup] public readonly partial record struct ProjectShape(int Models);
        """);

    [Fact]
    public Task An_id_of_the_library_may_be_called_what_a_receiver_calls_it() => Verify.Declaration(
        "[TelemetryContext] public readonly partial record struct Surroundings([Wire(\"user_id\")] InstallId UserId);");

    [Fact]
    public Task A_name_in_a_group_is_refused_there_and_where_the_group_is_used() => Verify.Declaration("""
        [TelemetryEvent] public readonly partial record struct Done({|PST0110:Shape|} Shape);
        [TelemetryGroup] public readonly partial record struct Shape(int {|PST0110:CustomerId|});
        """);

    [Theory]
    [InlineData("{|PST0114:Topic|} Topic", "public enum Topic { Sports, Pregnant }")]
    [InlineData("{|PST0110:Topic|} Topic", "public enum Topic { None, UserEmail }")]
    [InlineData("{|PST0110:Topic|} Topic", "public enum Topic { None, [Wire(\"ip_address\")] Other }")]
    [InlineData("{|PST0111:Topic|} Topic", "[Flags] public enum Topic { None = 0, ApiKey = 1 }")]
    [InlineData("{|PST0112:Topic|} Topic", "public enum Topic { None, [Wire(\"ci.contoso.local\")] Ci }")]
    [InlineData("{|PST0111:Topic|} Topic", "public enum Topic { None, [Wire(\"ghp_16C7e42F292c6912E7\")] Ci }")]
    public Task A_value_that_tells_something_is_refused(string parameters, string types) => Verify.Fields(parameters, types);

    [Theory]
    [InlineData("Email, Phone, Password, File, Url, Query, Message, Json, Table, CreditCard, MobilePhone, ClientCertificate")]
    [InlineData("InvalidPassword, MissingUserEmail, UserEmailChanged, NoPasswordField, AccessTokenExpired")]
    [InlineData("[Wire(\"node.js\")] Node, [Wire(\"asp.net\")] Web, [Wire(\"System.IO.IOException\")] Io")]
    public Task A_generic_value_is_silent(string members) => Verify.Fields("Topic Topic", "public enum Topic { " + members + " }");

    [Theory]
    [InlineData("[Kinds(typeof(PregnantPatientException))] {|PST0114:ExceptionKind|} Kind")]
    [InlineData("[Kinds(typeof(UserNotFoundException))] ExceptionKind Kind")]
    [InlineData("ExceptionKind Kind")]
    public Task The_names_of_own_exceptions_are_checked(string parameters) => Verify.Fields(
        parameters,
        "public class PregnantPatientException : Exception; public class UserNotFoundException : Exception;");

    [Fact]
    public Task The_words_of_a_vocabulary_are_checked() => Verify.Declaration(
        """
        [TelemetryEvent] public readonly partial record struct Done({|PST0114:Word|} Word);
        [Vocabulary("words.txt")] public readonly partial record struct Word;
        """,
        ("/src/words.txt", "sports\nmuslim\nmail\n"));

    [Theory]
    [InlineData("{|PST0114:BloodGroup|} Group", "public enum BloodGroup { A, B, Zero }")]
    [InlineData("{|PST0114:BloodGroups?|} Groups", "[Flags] public enum BloodGroups { A = 1, B = 2 }")]
    [InlineData("BloodGroup {|PST0114:BloodGroup|}", "public enum BloodGroup { A, B, Zero }")]
    [InlineData("SignInKind Kind", "public enum SignInKind { Fresh, Again }")]
    [InlineData("UserEmail Kind", "public enum UserEmail { Fresh, Again }")]
    [InlineData("[Reviewed(\"PST0114\", \"https://example.com/1\", \"Blood bank, of a bag.\")] BloodGroup Group", "public enum BloodGroup { A, B, Zero }")]
    public Task The_type_of_an_enum_tells_what_its_values_mean(string parameters, string type) => Verify.Fields(parameters, type);

    [Theory]
    [InlineData("user_email", "PST0110")]
    [InlineData("access_token", "PST0111")]
    [InlineData("pregnant_user_seen", "PST0114")]
    public Task The_name_of_an_event_is_checked(string name, string rule) =>
        Verify.Declaration($"[TelemetryEvent(\"{name}\")] public readonly partial record struct {{|{rule}:Done|}}(bool Ok);");

    [Theory]
    [InlineData("user_created")]
    [InlineData("password_reset")]
    [InlineData("file_opened")]
    [InlineData("login")]
    public Task What_happened_may_be_said(string name) =>
        Verify.Declaration($"[TelemetryEvent(\"{name}\")] public readonly partial record struct Done(bool Ok);");

    [Fact]
    public Task The_text_says_what_and_what_to_do() => CSharpAnalyzerVerifier<TelemetryAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(
        """
        /// <summary>A build finished.</summary>
        /// <param name="ProjectName">Which ones?</param>
        [TelemetryEvent("cli_build")] public readonly partial record struct Done({|PST0101:string|} {|#0:ProjectName|});
        """,
        new DiagnosticResult("PST0112", DiagnosticSeverity.Error).WithLocation(0).WithMessage(
            "'ProjectName' names a project. To count distinct ones use Pseudonym; otherwise leave it out."));
}
