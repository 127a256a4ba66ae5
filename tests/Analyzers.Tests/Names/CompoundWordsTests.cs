using Plainsight.Analyzers.Names;

namespace Analyzers.Tests.Names;

/// <summary>What was written together is read as its parts; an ordinary word stays whole.</summary>
public sealed class CompoundWordsTests
{
    [Theory]
    [InlineData("sharedsecret", "shared secret")]
    [InlineData("Rückrufnummer", "rueck rufnummer")]
    [InlineData("hostip", "host ip")]
    [InlineData("Nutzerpasswort", "nutzer passwort")]
    [InlineData("Kirchensteuerpflichtig", "kirchensteuer pflichtig")]
    [InlineData("Arbeitsspeicher", "arbeitsspeicher")]
    [InlineData("Renames", "renames")]
    [InlineData("Userland", "userland")]
    [InlineData("Background", "background")]
    [InlineData("Ownership", "ownership")]
    public void A_compound_is_opened(string name, string words) => Assert.Equal(words, string.Join(" ", CompoundWords.Open(NameWords.Of(name))));

    [Theory]
    [InlineData("/users/{id}", false)]
    [InlineData("/users/{email}/password", false)]
    [InlineData("/patients/{pregnant}", true)]
    [InlineData("/gender", true)]
    [InlineData("/proxy/ci.contoso.local", true)]
    public void A_route_tells_only_what_is_sensitive(string template, bool tells) => Assert.Equal(tells, RouteNames.Tells(template));
}
