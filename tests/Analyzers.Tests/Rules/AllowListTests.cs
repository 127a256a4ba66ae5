using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plainsight.Analyzers.Rules;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Rules;

/// <summary>The allow-list decides about framework types as this table says.</summary>
public sealed class AllowListTests
{
    private static readonly CSharpCompilation Compilation = TestCompilation.Create([Declarations]);

    private const string Declarations = """
        public enum Own { A }
        [Flags] public enum Set { A = 1 }
        public readonly record struct Bare(int X);
        public class Failure : ArgumentException;
        public class Bag : System.Collections.Generic.Dictionary<string, int>;
        public class Caller : System.Security.Principal.IPrincipal
        {
            public System.Security.Principal.IIdentity? Identity => null;
            public bool IsInRole(string role) => false;
        }
        public class Link(string text) : Uri(text);
        [Vocabulary("a.txt")] public readonly partial record struct Word;
        [TelemetryGroup] public readonly partial record struct Shape(int X);
        """;

    [Theory]
    [InlineData("bool", FieldKind.Bool)]
    [InlineData("sbyte", FieldKind.Integer)]
    [InlineData("byte", FieldKind.Integer)]
    [InlineData("short", FieldKind.Integer)]
    [InlineData("ushort", FieldKind.Integer)]
    [InlineData("int", FieldKind.Integer)]
    [InlineData("uint", FieldKind.Integer)]
    [InlineData("long", FieldKind.Integer)]
    [InlineData("ulong", FieldKind.Integer)]
    [InlineData("float", FieldKind.Real)]
    [InlineData("double", FieldKind.Real)]
    [InlineData("decimal", FieldKind.Real)]
    [InlineData("TimeSpan", FieldKind.Duration)]
    [InlineData("Version", FieldKind.Version)]
    [InlineData("AppVersion", FieldKind.Version)]
    [InlineData("RuntimeVersion", FieldKind.Version)]
    [InlineData("OsVersion", FieldKind.Version)]
    [InlineData("InstallId", FieldKind.Id)]
    [InlineData("SessionId", FieldKind.Id)]
    [InlineData("RunId", FieldKind.Id)]
    [InlineData("OsFamily", FieldKind.Enum)]
    [InlineData("CpuFamily", FieldKind.Enum)]
    [InlineData("Pseudonym", FieldKind.Pseudonym)]
    [InlineData("Pseudonym.Shake128", FieldKind.Pseudonym)]
    [InlineData("Pseudonym.WithPublicSalt", FieldKind.Pseudonym)]
    [InlineData("CommandName<Own>", FieldKind.Command)]
    [InlineData("CommandAlias<Own>", FieldKind.Alias)]
    [InlineData("CommandOptions<Own>", FieldKind.Options)]
    [InlineData("CountsBy<Own>", FieldKind.Counts)]
    [InlineData("HostKinds", FieldKind.Flags)]
    [InlineData("CiRun", FieldKind.Bool)]
    [InlineData("CpuCount", FieldKind.Integer)]
    [InlineData("StatusCode", FieldKind.Integer)]
    [InlineData("ExceptionKind", FieldKind.Exception)]
    [InlineData("RouteTemplate", FieldKind.Route)]
    [InlineData("DayOfWeek", FieldKind.Enum)]
    [InlineData("System.IO.FileAccess", FieldKind.Flags)]
    [InlineData("Own", FieldKind.Enum)]
    [InlineData("Set", FieldKind.Flags)]
    [InlineData("Word", FieldKind.Vocabulary)]
    [InlineData("Shape", FieldKind.Group)]
    public void It_allows(string type, FieldKind kind) => Assert.Equal(kind, TypeClassifier.Classify(Type(type)).Kind);

    [Theory]
    [InlineData("PST0101", "string char char[] byte[] sbyte[] Span<char> ReadOnlySpan<char> Memory<char> ReadOnlyMemory<byte> ArraySegment<byte> FormattableString")]
    [InlineData("PST0101", "System.Text.StringBuilder System.Text.Rune System.Text.Rune[] System.IO.StringReader System.IO.StringWriter System.IO.MemoryStream")]
    [InlineData("PST0101", "System.Collections.Immutable.ImmutableArray<char> System.Buffers.ReadOnlySequence<byte> System.Text.RegularExpressions.Match System.Text.RegularExpressions.Regex")]
    [InlineData("PST0102", "System.IO.FileInfo System.IO.DirectoryInfo System.IO.FileSystemInfo System.IO.DriveInfo System.IO.FileStream Uri UriBuilder Link Type TimeZoneInfo AppDomain")]
    [InlineData("PST0102", "System.Reflection.Assembly System.Reflection.AssemblyName System.Reflection.MethodInfo System.Reflection.Module System.Reflection.ParameterInfo")]
    [InlineData("PST0102", "System.Diagnostics.Process System.Diagnostics.ProcessStartInfo System.Diagnostics.StackTrace System.Globalization.RegionInfo System.Net.Http.HttpRequestMessage")]
    [InlineData("PST0103", "System.Net.IPAddress System.Net.IPEndPoint System.Net.DnsEndPoint System.Net.NetworkInformation.PhysicalAddress System.Security.SecureString Caller")]
    [InlineData("PST0103", "System.Security.Claims.ClaimsPrincipal System.Security.Principal.IPrincipal System.Security.Principal.GenericIdentity System.Security.Claims.Claim")]
    [InlineData("PST0103", "System.Globalization.CultureInfo System.Net.NetworkCredential System.Net.Cookie System.Security.Cryptography.RSA System.Security.Cryptography.HMACSHA256")]
    [InlineData("PST0103", "System.Security.Cryptography.X509Certificates.X509Certificate2 System.Net.Mail.MailAddress System.Net.Sockets.Socket")]
    [InlineData("PST0104", "object dynamic int[] string[] int[,] Exception ArgumentException Failure Bag System.Collections.Hashtable System.Collections.ArrayList Span<int> Memory<int>")]
    [InlineData("PST0104", "System.Collections.Generic.List<int> System.Collections.Generic.IEnumerable<bool> System.Collections.Generic.Dictionary<int,int> System.Collections.Generic.IReadOnlyList<int>")]
    [InlineData("PST0104", "System.Collections.Generic.IReadOnlyDictionary<int,int> System.Collections.Generic.KeyValuePair<int,int> System.Collections.BitArray System.Dynamic.ExpandoObject (int,bool) Tuple<int>")]
    [InlineData("PST0104", "System.Text.Json.JsonElement System.Text.Json.JsonDocument System.Text.Json.Nodes.JsonObject System.Xml.XmlDocument System.Xml.Linq.XElement System.Data.DataTable")]
    [InlineData("PST0105", "nint nuint Half Int128 System.Numerics.BigInteger System.Numerics.Complex Bare Action Func<int> Index Range DBNull void Enum Delegate")]
    [InlineData("PST0105", "System.Threading.Tasks.Task Lazy<int> System.Threading.CancellationToken IDisposable ValueType System.Globalization.NumberFormatInfo Random Missing")]
    [InlineData("PST0106", "Guid DateTime DateTimeOffset DateOnly TimeOnly")]
    public void It_refuses(string ruleId, string types) => Assert.All(
        types.Split(' '),
        type => Assert.Equal((type, ruleId), (type, TypeClassifier.Classify(Type(type)).RuleId)));

    [Fact]
    public void It_decides_about_every_special_type()
    {
        SpecialType[] allowed =
        [
            SpecialType.System_Boolean, SpecialType.System_SByte, SpecialType.System_Byte, SpecialType.System_Int16, SpecialType.System_UInt16,
            SpecialType.System_Int32, SpecialType.System_UInt32, SpecialType.System_Int64, SpecialType.System_UInt64,
            SpecialType.System_Single, SpecialType.System_Double, SpecialType.System_Decimal,
        ];
        Assert.All(Enum.GetValues<SpecialType>().Where(special => special is not (SpecialType.None or SpecialType.Count)), special =>
        {
            INamedTypeSymbol type = Compilation.GetSpecialType(special);
            Assert.Equal((special, allowed.Contains(special)), (special, TypeClassifier.Classify(type).Kind is not null));
        });
    }

    [Fact]
    public void No_type_is_both_allowed_and_refused() => Assert.Empty(
        AllowList.Allowed.Select(type => type.Name).Intersect(AllowList.Refused.Select(type => type.Name)));

    [Fact]
    public void Every_allowed_name_is_a_type() => Assert.All(
        AllowList.Allowed, type => Assert.True(Compilation.GetTypesByMetadataName(type.Name).Length > 0, type.Name));

    [Fact]
    public void Refused_framework_names_are_types() => Assert.All(
        AllowList.Refused.Where(type => type.Name.StartsWith("System.", StringComparison.Ordinal) && type.Name != "System.BinaryData"), // comes in a package
        type => Assert.True(Compilation.GetTypesByMetadataName(type.Name).Length > 0, type.Name));

    private static ITypeSymbol Type(string text)
    {
        SyntaxTree tree = Compilation.SyntaxTrees.First();
        ITypeSymbol? type = Compilation.GetSemanticModel(tree)
            .GetSpeculativeTypeInfo(tree.Length, SyntaxFactory.ParseTypeName(text), SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
        Assert.True(type is not null, string.Create(CultureInfo.InvariantCulture, $"'{text}' is no type"));
        return type;
    }
}
