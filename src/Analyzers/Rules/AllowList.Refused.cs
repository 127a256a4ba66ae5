using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

public static partial class AllowList
{
    /// <summary>The types that are known to be unfit.</summary>
    public static IReadOnlyList<RefusedType> Refused { get; } = [.. Text, .. Places, .. Identities, .. Bags, .. IdsAndTimes, .. Others];

    private static RefusedType[] Text =>
    [
        new("System.String", RuleIds.FreeText, RefusedKind.Text, "a string"),
        new("System.Char", RuleIds.FreeText, RefusedKind.Text, "a char"),
        new("System.Text.Rune", RuleIds.FreeText, RefusedKind.Text, "a character"),
        new("System.Text.StringBuilder", RuleIds.FreeText, RefusedKind.Text, "a StringBuilder"),
        new("System.FormattableString", RuleIds.FreeText, RefusedKind.Text, "a FormattableString", Derived: true),
        new("System.IO.TextReader", RuleIds.FreeText, RefusedKind.Text, "a text reader", Derived: true),
        new("System.IO.TextWriter", RuleIds.FreeText, RefusedKind.Text, "a text writer", Derived: true),
        new("System.IO.Stream", RuleIds.FreeText, RefusedKind.Bytes, "a stream of bytes", Derived: true),
        new("System.BinaryData", RuleIds.FreeText, RefusedKind.Bytes, "a run of bytes"),
        new("System.Text.RegularExpressions.Capture", RuleIds.FreeText, RefusedKind.Text, "a piece of text", Derived: true),
        new("System.Text.RegularExpressions.Regex", RuleIds.FreeText, RefusedKind.Text, "a regular expression", Derived: true),
        new("Microsoft.Extensions.Primitives.StringSegment", RuleIds.FreeText, RefusedKind.Text, "a piece of text"),
        new("Microsoft.Extensions.Primitives.StringValues", RuleIds.FreeText, RefusedKind.Text, "a list of texts"),
    ];

    private static RefusedType[] Places =>
    [
        new("System.IO.FileSystemInfo", RuleIds.Place, RefusedKind.File, "a path", Derived: true),
        new("System.IO.FileInfo", RuleIds.Place, RefusedKind.File, "a FileInfo"),
        new("System.IO.DirectoryInfo", RuleIds.Place, RefusedKind.File, "a DirectoryInfo"),
        new("System.IO.DriveInfo", RuleIds.Place, RefusedKind.File, "a DriveInfo"),
        new("System.IO.FileStream", RuleIds.Place, RefusedKind.File, "a FileStream", Derived: true),
        new("System.IO.FileSystemWatcher", RuleIds.Place, RefusedKind.File, "a FileSystemWatcher", Derived: true),
        new("System.Uri", RuleIds.Place, RefusedKind.WebAddress, "a Uri", Derived: true),
        new("System.UriBuilder", RuleIds.Place, RefusedKind.WebAddress, "a UriBuilder", Derived: true),
        new("System.Reflection.Assembly", RuleIds.Place, RefusedKind.Code, "an Assembly", Derived: true),
        new("System.Reflection.AssemblyName", RuleIds.Place, RefusedKind.Code, "an AssemblyName"),
        new("System.Reflection.Module", RuleIds.Place, RefusedKind.Code, "a Module", Derived: true),
        new("System.Reflection.MemberInfo", RuleIds.Place, RefusedKind.Code, "a name from somebody's code", Derived: true),
        new("System.Reflection.ParameterInfo", RuleIds.Place, RefusedKind.Code, "a name from somebody's code", Derived: true),
        new("System.Type", RuleIds.Place, RefusedKind.Code, "a Type", Derived: true),
        new("System.RuntimeTypeHandle", RuleIds.Place, RefusedKind.Code, "a type handle"),
        new("System.AppDomain", RuleIds.Place, RefusedKind.Code, "an AppDomain"),
        new("System.Diagnostics.StackTrace", RuleIds.Place, RefusedKind.Code, "a stack trace", Derived: true),
        new("System.Diagnostics.StackFrame", RuleIds.Place, RefusedKind.Code, "a stack frame", Derived: true),
        new("System.Diagnostics.Process", RuleIds.Place, RefusedKind.Process, "a Process", Derived: true),
        new("System.Diagnostics.ProcessStartInfo", RuleIds.Place, RefusedKind.Process, "a ProcessStartInfo"),
        new("System.Diagnostics.FileVersionInfo", RuleIds.Place, RefusedKind.File, "a FileVersionInfo"),
        new("System.TimeZoneInfo", RuleIds.Place, RefusedKind.Region, "a time zone"),
        new("System.TimeZone", RuleIds.Place, RefusedKind.Region, "a time zone", Derived: true),
        new("System.Globalization.RegionInfo", RuleIds.Place, RefusedKind.Region, "a region"),
        new("System.Net.Http.HttpRequestMessage", RuleIds.Place, RefusedKind.WebAddress, "a request with its URL", Derived: true),
        new("System.Net.Http.HttpResponseMessage", RuleIds.Place, RefusedKind.WebAddress, "a response with its URL", Derived: true),
        new("Microsoft.AspNetCore.Http.PathString", RuleIds.Place, RefusedKind.WebAddress, "a URL's path"),
        new("Microsoft.AspNetCore.Http.HostString", RuleIds.Place, RefusedKind.WebAddress, "a host"),
        new("Microsoft.AspNetCore.Http.QueryString", RuleIds.Place, RefusedKind.WebAddress, "a URL's query"),
        new("Microsoft.Extensions.FileProviders.IFileInfo", RuleIds.Place, RefusedKind.File, "a file", Derived: true),
    ];

    private static RefusedType[] Identities =>
    [
        new("System.Net.IPAddress", RuleIds.Identity, RefusedKind.NetworkAddress, "an IP address", Derived: true),
        new("System.Net.EndPoint", RuleIds.Identity, RefusedKind.NetworkAddress, "a network end point", Derived: true),
        new("System.Net.IPNetwork", RuleIds.Identity, RefusedKind.NetworkAddress, "a network"),
        new("System.Net.IPHostEntry", RuleIds.Identity, RefusedKind.NetworkAddress, "a host with its addresses"),
        new("System.Net.NetworkInformation.PhysicalAddress", RuleIds.Identity, RefusedKind.NetworkAddress, "a hardware address"),
        new("System.Net.NetworkInformation.NetworkInterface", RuleIds.Identity, RefusedKind.NetworkAddress, "a network interface", Derived: true),
        new("System.Net.Sockets.Socket", RuleIds.Identity, RefusedKind.NetworkAddress, "a socket with its address", Derived: true),
        new("System.Net.Mail.MailAddress", RuleIds.Identity, RefusedKind.Person, "a mail address"),
        new("System.Net.Cookie", RuleIds.Identity, RefusedKind.Secret, "a cookie"),
        new("System.Net.CookieContainer", RuleIds.Identity, RefusedKind.Secret, "a set of cookies"),
        new("System.Net.NetworkCredential", RuleIds.Identity, RefusedKind.Secret, "a credential"),
        new("System.Net.ICredentials", RuleIds.Identity, RefusedKind.Secret, "a credential", Derived: true),
        new("System.Net.Http.Headers.AuthenticationHeaderValue", RuleIds.Identity, RefusedKind.Secret, "a credential"),
        new("System.Security.SecureString", RuleIds.Identity, RefusedKind.Secret, "a secret"),
        new("System.Security.Principal.IPrincipal", RuleIds.Identity, RefusedKind.Person, "a user", Derived: true),
        new("System.Security.Principal.IIdentity", RuleIds.Identity, RefusedKind.Person, "a user's identity", Derived: true),
        new("System.Security.Principal.IdentityReference", RuleIds.Identity, RefusedKind.Person, "an account", Derived: true),
        new("System.Security.Claims.Claim", RuleIds.Identity, RefusedKind.Person, "a claim about a user", Derived: true),
        new("System.Security.Cryptography.AsymmetricAlgorithm", RuleIds.Identity, RefusedKind.Secret, "a key", Derived: true),
        new("System.Security.Cryptography.SymmetricAlgorithm", RuleIds.Identity, RefusedKind.Secret, "a key", Derived: true),
        new("System.Security.Cryptography.KeyedHashAlgorithm", RuleIds.Identity, RefusedKind.Secret, "a key", Derived: true),
        new("System.Security.Cryptography.X509Certificates.X509Certificate", RuleIds.Identity, RefusedKind.Secret, "a certificate", Derived: true),
        new("System.Globalization.CultureInfo", RuleIds.Identity, RefusedKind.Region, "a culture, which tells a person's language and country", Derived: true),
        new("System.Globalization.CompareInfo", RuleIds.Identity, RefusedKind.Region, "a culture's rules"),
        new("System.Globalization.TextInfo", RuleIds.Identity, RefusedKind.Region, "a culture's rules"),
    ];

    private static RefusedType[] Bags =>
    [
        new("System.Object", RuleIds.OpenBag, RefusedKind.Data, "an object"),
        new("System.Exception", RuleIds.OpenBag, RefusedKind.ErrorText, "an exception, with message, paths and data", Derived: true),
        new("System.Runtime.ExceptionServices.ExceptionDispatchInfo", RuleIds.OpenBag, RefusedKind.ErrorText, "an exception, with message, paths and data"),
        new("System.Collections.IDictionary", RuleIds.OpenBag, RefusedKind.Data, "a dictionary", Derived: true),
        new("System.Collections.Generic.IDictionary`2", RuleIds.OpenBag, RefusedKind.Data, "a dictionary", Derived: true),
        new("System.Collections.Generic.IReadOnlyDictionary`2", RuleIds.OpenBag, RefusedKind.Data, "a dictionary", Derived: true),
        new("System.Collections.Generic.KeyValuePair`2", RuleIds.OpenBag, RefusedKind.Data, "a key with its value"),
        new("System.Collections.DictionaryEntry", RuleIds.OpenBag, RefusedKind.Data, "a key with its value"),
        new("System.Collections.IEnumerable", RuleIds.OpenBag, RefusedKind.Data, "a collection", Derived: true),
        new("System.Collections.IEnumerator", RuleIds.OpenBag, RefusedKind.Data, "a collection", Derived: true),
        new("System.Collections.Generic.IAsyncEnumerable`1", RuleIds.OpenBag, RefusedKind.Data, "a collection", Derived: true),
        new("System.Span`1", RuleIds.OpenBag, RefusedKind.Data, "a collection"),
        new("System.ReadOnlySpan`1", RuleIds.OpenBag, RefusedKind.Data, "a collection"),
        new("System.Memory`1", RuleIds.OpenBag, RefusedKind.Data, "a collection"),
        new("System.ReadOnlyMemory`1", RuleIds.OpenBag, RefusedKind.Data, "a collection"),
        new("System.Buffers.ReadOnlySequence`1", RuleIds.OpenBag, RefusedKind.Data, "a collection"),
        new("System.Runtime.CompilerServices.ITuple", RuleIds.OpenBag, RefusedKind.Data, "a tuple", Derived: true),
        new("System.Text.Json.JsonDocument", RuleIds.OpenBag, RefusedKind.Data, "a JSON document"),
        new("System.Text.Json.JsonElement", RuleIds.OpenBag, RefusedKind.Data, "a JSON element"),
        new("System.Text.Json.JsonProperty", RuleIds.OpenBag, RefusedKind.Data, "a JSON property"),
        new("System.Text.Json.Nodes.JsonNode", RuleIds.OpenBag, RefusedKind.Data, "a JSON node", Derived: true),
        new("Newtonsoft.Json.Linq.JToken", RuleIds.OpenBag, RefusedKind.Data, "a JSON node", Derived: true),
        new("System.Xml.XmlNode", RuleIds.OpenBag, RefusedKind.Data, "an XML node", Derived: true),
        new("System.Xml.XmlReader", RuleIds.OpenBag, RefusedKind.Data, "an XML reader", Derived: true),
        new("System.Xml.Linq.XObject", RuleIds.OpenBag, RefusedKind.Data, "an XML node", Derived: true),
        new("System.Xml.Linq.XName", RuleIds.OpenBag, RefusedKind.Data, "an XML name"),
        new("System.Data.DataSet", RuleIds.OpenBag, RefusedKind.Data, "a data set", Derived: true),
        new("System.Data.DataTable", RuleIds.OpenBag, RefusedKind.Data, "a data table", Derived: true),
        new("System.Data.DataRow", RuleIds.OpenBag, RefusedKind.Data, "a data row", Derived: true),
        new("System.Data.IDataRecord", RuleIds.OpenBag, RefusedKind.Data, "a data record", Derived: true),
        new("System.Diagnostics.Activity", RuleIds.OpenBag, RefusedKind.Data, "an activity with its tags", Derived: true),
        new("System.Linq.Expressions.Expression", RuleIds.OpenBag, RefusedKind.Code, "an expression", Derived: true),
    ];

    private static RefusedType[] IdsAndTimes =>
    [
        new("System.Guid", RuleIds.RawIdOrTime, RefusedKind.ForeignId, "a raw Guid"),
        new("System.DateTime", RuleIds.RawIdOrTime, RefusedKind.Moment, "a raw DateTime"),
        new("System.DateTimeOffset", RuleIds.RawIdOrTime, RefusedKind.Moment, "a raw DateTimeOffset"),
        new("System.DateOnly", RuleIds.RawIdOrTime, RefusedKind.Moment, "a raw DateOnly"),
        new("System.TimeOnly", RuleIds.RawIdOrTime, RefusedKind.Moment, "a raw TimeOnly"),
    ];

    private static RefusedType[] Others =>
    [
        new("System.IntPtr", RuleIds.OtherType, RefusedKind.Memory, "a native integer, which can hold an address in memory"),
        new("System.UIntPtr", RuleIds.OtherType, RefusedKind.Memory, "a native integer, which can hold an address in memory"),
    ];
}
