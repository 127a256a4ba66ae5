using Plainsight.Analyzers.Model;

namespace Analyzers.Tests.Rules;

/// <summary><c>[Kinds]</c>: which names an exception can have on the wire.</summary>
public sealed class ExceptionKindTests
{
    private const string Types = """
        public class BuildFailed : Exception;
        public class Rejected<T> : BuildFailed;
        public class IOException : Exception;
        public class Übel : Exception;
        public class Deadbeef01 : Exception;
        namespace Other { public class BuildFailed : Exception; }
        """;

    [Theory]
    [InlineData("ExceptionKind A, ExceptionKind? B")]
    [InlineData("[Kinds(typeof(BuildFailed), typeof(Rejected<>))] ExceptionKind A, [Kinds([typeof(Rejected<int>)])] ExceptionKind B")]
    [InlineData("[Kinds(typeof(System.Net.Mail.SmtpException))] ExceptionKind A")]
    public Task Exceptions_are_silent(string parameters) => Verify.Fields(parameters, Types);

    [Theory]
    [InlineData("[{|PST0120:Kinds|}] ExceptionKind A")]
    [InlineData("[{|PST0120:Kinds(typeof(string))|}] ExceptionKind A")]
    [InlineData("[{|PST0120:Kinds(typeof(BuildFailed), null!)|}] ExceptionKind A")]
    [InlineData("[{|PST0120:Kinds(typeof(BuildFailed), typeof(BuildFailed))|}] ExceptionKind A")]
    [InlineData("[{|PST0120:Kinds(typeof(BuildFailed), typeof(Other.BuildFailed))|}] ExceptionKind A")]
    [InlineData("[{|PST0120:Kinds(typeof(System.IO.IOException))|}] ExceptionKind A")]
    [InlineData("[{|PST0120:Kinds(typeof(IOException))|}] ExceptionKind A")]
    [InlineData("[{|PST0120:Kinds(typeof(BuildFailed))|}] int A")]
    [InlineData("[{|PST0003:Kinds(typeof(Übel))|}] ExceptionKind A")]
    [InlineData("[{|PST0003:Kinds(typeof(Deadbeef01))|}] ExceptionKind A")]
    public Task What_is_no_exception_or_has_a_taken_name_is_refused(string parameters) => Verify.Fields(parameters, Types);

    [Fact]
    public void The_words_are_other_then_the_table_then_the_added_ones()
    {
        EquatableArray<string> words = Assert.IsType<FieldType.ExceptionKind>(Parser.Parsed.Fields("[Kinds(typeof(Rejected<>))] ExceptionKind A", Types)[0].Type).Words;
        Assert.Equal("other", words[0]);
        Assert.Contains("FileNotFoundException", words);
        Assert.Equal("Rejected", words[^1]);
    }
}
