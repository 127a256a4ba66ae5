namespace Analyzers.Tests.Values;

/// <summary>Numbers that are made of a path, or of another text, by hashing and encoding.</summary>
public sealed class PathHashTests
{
    [Theory]
    [InlineData("path.GetHashCode()")]
    [InlineData("string.GetHashCode(path, StringComparison.Ordinal)")]
    [InlineData("HashCode.Combine(path, 1)")]
    [InlineData("Encoding.UTF8.GetByteCount(path)")]
    [InlineData("Encoding.UTF8.GetBytes(path)[0]")]
    [InlineData("Encoding.UTF8.GetBytes(path).Length")]
    [InlineData("BitConverter.ToInt32(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(path)), 0)")]
    [InlineData("path[0]")]
    [InlineData("(int)path[0] * 31")]
    [InlineData("path.IndexOf('/')")]
    [InlineData("path.ToCharArray().Length")]
    [InlineData("path.AsSpan(1).Length")]
    [InlineData("path.Split('/')[0].Length")]
    [InlineData("new string(path.Reverse().ToArray()).Length")]
    [InlineData("new Version(path).Major")]
    [InlineData("Math.Abs(path.GetHashCode() % 100)")]
    public Task A_number_of_a_path_is_refused(string expression) =>
        Flows.Statements("string path = Path.GetFullPath(\".\");\nreturn new Done({|PST0302:" + expression + "|});");

    [Fact]
    public Task A_builder_carries_what_was_appended() => Flows.Statements("""
        var text = new StringBuilder();
        text.Append("a").Append('b');
        text.Append(Environment.UserName);
        return new Done({|PST0302:text.Length|});
        """);

    [Fact]
    public Task A_hash_carries_what_was_added() => Flows.Statements("""
        HashCode hash = new();
        hash.Add(1);
        hash.Add(Environment.UserName);
        return new Done({|PST0302:hash.ToHashCode()|});
        """);

    [Fact]
    public Task The_hash_of_an_address_is_a_number_made_of_it() => Flows.Count("{|PST0302:System.Net.IPAddress.Parse(\"::1\").GetHashCode()|}");
}
