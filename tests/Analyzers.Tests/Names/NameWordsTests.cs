using Plainsight.Analyzers.Names;

namespace Analyzers.Tests.Names;

/// <summary>Names are split into words before anything is looked up.</summary>
public sealed class NameWordsTests
{
    [Theory]
    [InlineData("userIpAddress", "user ip address")]
    [InlineData("UserIPAddress", "user ip address")]
    [InlineData("user_ip_address", "user ip address")]
    [InlineData("user-ip-address", "user ip address")]
    [InlineData("user.ip.address", "user ip address")]
    [InlineData("USER_IP_ADDRESS", "user ip address")]
    [InlineData("__UserName", "user name")]
    [InlineData("IPAddr", "ip addr")]
    [InlineData("IPv4Address", "ipv4 address")]
    [InlineData("UserIDs", "user ids")]
    [InlineData("URLsVisited", "urls visited")]
    [InlineData("Sha256Hash", "sha256 hash")]
    [InlineData("K8sNodeName", "k8s node name")]
    [InlineData("OAuthToken", "oauth token")]
    [InlineData("Address_2", "address")]
    [InlineData("DateOfBirth", "date birth")]
    [InlineData("Straße", "strasse")]
    [InlineData("Prénom", "prenom")]
    [InlineData("Schlüssel", "schluessel")]
    [InlineData("gzip", "gzip")]
    [InlineData("A", "a")]
    [InlineData("42", "42")]
    [InlineData("", "")]
    public void A_name_is_split_into_words(string name, string words) => Assert.Equal(words, string.Join(" ", NameWords.Of(name)));

    [Theory]
    [InlineData("emails", "email")]
    [InlineData("addresses", "address")]
    [InlineData("repositories", "repository")]
    [InlineData("phone2", "phone")]
    [InlineData("ips", "ip")]
    public void A_word_is_looked_up_in_the_singular_and_without_its_number(string word, string form) =>
        Assert.Contains(form, NameWords.Forms(word, plurals: true));

    [Fact]
    public void A_word_that_ends_in_two_s_is_no_plural() => Assert.Equal(["address"], NameWords.Forms("address", plurals: true));
}
