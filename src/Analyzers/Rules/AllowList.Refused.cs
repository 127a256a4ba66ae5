namespace Plainsight.Analyzers.Rules;

public static partial class AllowList
{
    /// <summary>The types that are known to be unfit.</summary>
    public static IReadOnlyList<RefusedType> Refused { get; } = [.. Text, .. Places, .. Identities, .. Bags, .. IdsAndTimes, .. Others];

    private static RefusedType[] Text =>
    [
        new("System.String", RuleIds.FreeText, "a string"),
        new("System.Char", RuleIds.FreeText, "a char"),
        new("System.Text.Rune", RuleIds.FreeText, "a character"),
        new("System.Text.StringBuilder", RuleIds.FreeText, "a StringBuilder"),
        new("System.FormattableString", RuleIds.FreeText, "a FormattableString", Derived: true),
        new("System.IO.TextReader", RuleIds.FreeText, "a text reader", Derived: true),
        new("System.IO.TextWriter", RuleIds.FreeText, "a text writer", Derived: true),
        new("System.IO.Stream", RuleIds.FreeText, "a stream of bytes", Derived: true),
        new("System.BinaryData", RuleIds.FreeText, "a run of bytes"),
        new("System.Text.RegularExpressions.Capture", RuleIds.FreeText, "a piece of text", Derived: true),
        new("System.Text.RegularExpressions.Regex", RuleIds.FreeText, "a regular expression", Derived: true),
        new("Microsoft.Extensions.Primitives.StringSegment", RuleIds.FreeText, "a piece of text"),
        new("Microsoft.Extensions.Primitives.StringValues", RuleIds.FreeText, "a list of texts"),
    ];

    private static RefusedType[] Places =>
    [
        new("System.IO.FileSystemInfo", RuleIds.Place, "a path", Derived: true),
        new("System.IO.FileInfo", RuleIds.Place, "a FileInfo"),
        new("System.IO.DirectoryInfo", RuleIds.Place, "a DirectoryInfo"),
        new("System.IO.DriveInfo", RuleIds.Place, "a DriveInfo"),
        new("System.IO.FileStream", RuleIds.Place, "a FileStream", Derived: true),
        new("System.IO.FileSystemWatcher", RuleIds.Place, "a FileSystemWatcher", Derived: true),
        new("System.Uri", RuleIds.Place, "a Uri", Derived: true),
        new("System.UriBuilder", RuleIds.Place, "a UriBuilder", Derived: true),
        new("System.Reflection.Assembly", RuleIds.Place, "an Assembly", Derived: true),
        new("System.Reflection.AssemblyName", RuleIds.Place, "an AssemblyName"),
        new("System.Reflection.Module", RuleIds.Place, "a Module", Derived: true),
        new("System.Reflection.MemberInfo", RuleIds.Place, "a name from somebody's code", Derived: true),
        new("System.Reflection.ParameterInfo", RuleIds.Place, "a name from somebody's code", Derived: true),
        new("System.Type", RuleIds.Place, "a Type", Derived: true),
        new("System.RuntimeTypeHandle", RuleIds.Place, "a type handle"),
        new("System.AppDomain", RuleIds.Place, "an AppDomain"),
        new("System.Diagnostics.StackTrace", RuleIds.Place, "a stack trace", Derived: true),
        new("System.Diagnostics.StackFrame", RuleIds.Place, "a stack frame", Derived: true),
        new("System.Diagnostics.Process", RuleIds.Place, "a Process", Derived: true),
        new("System.Diagnostics.ProcessStartInfo", RuleIds.Place, "a ProcessStartInfo"),
        new("System.Diagnostics.FileVersionInfo", RuleIds.Place, "a FileVersionInfo"),
        new("System.TimeZoneInfo", RuleIds.Place, "a time zone"),
        new("System.TimeZone", RuleIds.Place, "a time zone", Derived: true),
        new("System.Globalization.RegionInfo", RuleIds.Place, "a region"),
        new("System.Net.Http.HttpRequestMessage", RuleIds.Place, "a request with its URL", Derived: true),
        new("System.Net.Http.HttpResponseMessage", RuleIds.Place, "a response with its URL", Derived: true),
        new("Microsoft.AspNetCore.Http.PathString", RuleIds.Place, "a URL's path"),
        new("Microsoft.AspNetCore.Http.HostString", RuleIds.Place, "a host"),
        new("Microsoft.AspNetCore.Http.QueryString", RuleIds.Place, "a URL's query"),
        new("Microsoft.Extensions.FileProviders.IFileInfo", RuleIds.Place, "a file", Derived: true),
    ];

    private static RefusedType[] Identities =>
    [
        new("System.Net.IPAddress", RuleIds.Identity, "an IP address", Derived: true),
        new("System.Net.EndPoint", RuleIds.Identity, "a network end point", Derived: true),
        new("System.Net.IPNetwork", RuleIds.Identity, "a network"),
        new("System.Net.IPHostEntry", RuleIds.Identity, "a host with its addresses"),
        new("System.Net.NetworkInformation.PhysicalAddress", RuleIds.Identity, "a hardware address"),
        new("System.Net.NetworkInformation.NetworkInterface", RuleIds.Identity, "a network interface", Derived: true),
        new("System.Net.Sockets.Socket", RuleIds.Identity, "a socket with its address", Derived: true),
        new("System.Net.Mail.MailAddress", RuleIds.Identity, "a mail address"),
        new("System.Net.Cookie", RuleIds.Identity, "a cookie"),
        new("System.Net.CookieContainer", RuleIds.Identity, "a set of cookies"),
        new("System.Net.NetworkCredential", RuleIds.Identity, "a credential"),
        new("System.Net.ICredentials", RuleIds.Identity, "a credential", Derived: true),
        new("System.Net.Http.Headers.AuthenticationHeaderValue", RuleIds.Identity, "a credential"),
        new("System.Security.SecureString", RuleIds.Identity, "a secret"),
        new("System.Security.Principal.IPrincipal", RuleIds.Identity, "a user", Derived: true),
        new("System.Security.Principal.IIdentity", RuleIds.Identity, "a user's identity", Derived: true),
        new("System.Security.Principal.IdentityReference", RuleIds.Identity, "an account", Derived: true),
        new("System.Security.Claims.Claim", RuleIds.Identity, "a claim about a user", Derived: true),
        new("System.Security.Cryptography.AsymmetricAlgorithm", RuleIds.Identity, "a key", Derived: true),
        new("System.Security.Cryptography.SymmetricAlgorithm", RuleIds.Identity, "a key", Derived: true),
        new("System.Security.Cryptography.KeyedHashAlgorithm", RuleIds.Identity, "a key", Derived: true),
        new("System.Security.Cryptography.X509Certificates.X509Certificate", RuleIds.Identity, "a certificate", Derived: true),
        new("System.Globalization.CultureInfo", RuleIds.Identity, "a culture, which tells a person's language and country", Derived: true),
        new("System.Globalization.CompareInfo", RuleIds.Identity, "a culture's rules"),
        new("System.Globalization.TextInfo", RuleIds.Identity, "a culture's rules"),
    ];

    private static RefusedType[] Bags =>
    [
        new("System.Object", RuleIds.OpenBag, "an object"),
        new("System.Exception", RuleIds.OpenBag, "an exception, with message, paths and data", Derived: true),
        new("System.Runtime.ExceptionServices.ExceptionDispatchInfo", RuleIds.OpenBag, "an exception, with message, paths and data"),
        new("System.Collections.IDictionary", RuleIds.OpenBag, "a dictionary", Derived: true),
        new("System.Collections.Generic.IDictionary`2", RuleIds.OpenBag, "a dictionary", Derived: true),
        new("System.Collections.Generic.IReadOnlyDictionary`2", RuleIds.OpenBag, "a dictionary", Derived: true),
        new("System.Collections.Generic.KeyValuePair`2", RuleIds.OpenBag, "a key with its value"),
        new("System.Collections.DictionaryEntry", RuleIds.OpenBag, "a key with its value"),
        new("System.Collections.IEnumerable", RuleIds.OpenBag, "a collection", Derived: true),
        new("System.Collections.IEnumerator", RuleIds.OpenBag, "a collection", Derived: true),
        new("System.Collections.Generic.IAsyncEnumerable`1", RuleIds.OpenBag, "a collection", Derived: true),
        new("System.Span`1", RuleIds.OpenBag, "a collection"),
        new("System.ReadOnlySpan`1", RuleIds.OpenBag, "a collection"),
        new("System.Memory`1", RuleIds.OpenBag, "a collection"),
        new("System.ReadOnlyMemory`1", RuleIds.OpenBag, "a collection"),
        new("System.Buffers.ReadOnlySequence`1", RuleIds.OpenBag, "a collection"),
        new("System.Runtime.CompilerServices.ITuple", RuleIds.OpenBag, "a tuple", Derived: true),
        new("System.Text.Json.JsonDocument", RuleIds.OpenBag, "a JSON document"),
        new("System.Text.Json.JsonElement", RuleIds.OpenBag, "a JSON element"),
        new("System.Text.Json.JsonProperty", RuleIds.OpenBag, "a JSON property"),
        new("System.Text.Json.Nodes.JsonNode", RuleIds.OpenBag, "a JSON node", Derived: true),
        new("Newtonsoft.Json.Linq.JToken", RuleIds.OpenBag, "a JSON node", Derived: true),
        new("System.Xml.XmlNode", RuleIds.OpenBag, "an XML node", Derived: true),
        new("System.Xml.XmlReader", RuleIds.OpenBag, "an XML reader", Derived: true),
        new("System.Xml.Linq.XObject", RuleIds.OpenBag, "an XML node", Derived: true),
        new("System.Xml.Linq.XName", RuleIds.OpenBag, "an XML name"),
        new("System.Data.DataSet", RuleIds.OpenBag, "a data set", Derived: true),
        new("System.Data.DataTable", RuleIds.OpenBag, "a data table", Derived: true),
        new("System.Data.DataRow", RuleIds.OpenBag, "a data row", Derived: true),
        new("System.Data.IDataRecord", RuleIds.OpenBag, "a data record", Derived: true),
        new("System.Diagnostics.Activity", RuleIds.OpenBag, "an activity with its tags", Derived: true),
        new("System.Linq.Expressions.Expression", RuleIds.OpenBag, "an expression", Derived: true),
    ];

    private static RefusedType[] IdsAndTimes =>
    [
        new("System.Guid", RuleIds.RawIdOrTime, "a raw Guid"),
        new("System.DateTime", RuleIds.RawIdOrTime, "a raw DateTime"),
        new("System.DateTimeOffset", RuleIds.RawIdOrTime, "a raw DateTimeOffset"),
        new("System.DateOnly", RuleIds.RawIdOrTime, "a raw DateOnly"),
        new("System.TimeOnly", RuleIds.RawIdOrTime, "a raw TimeOnly"),
    ];

    private static RefusedType[] Others =>
    [
        new("System.IntPtr", RuleIds.OtherType, "a native integer, which can hold an address in memory"),
        new("System.UIntPtr", RuleIds.OtherType, "a native integer, which can hold an address in memory"),
    ];
}
