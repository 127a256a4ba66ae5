namespace Analyzers.Tests.Values;

/// <summary>Indexers, setters and constructors of the same type are called as methods are.</summary>
public sealed class OwnMemberTests
{
    [Fact]
    public Task An_indexer_gives_what_it_was_given() => Inside(
        "public int this[string text] => text.Length;",
        "return new Done({|PST0302:new Holder()[args[0]]|});");

    [Fact]
    public Task An_indexer_that_makes_the_event_is_reported_at_its_argument() => Inside(
        "public object this[int place, string text] { get { return new Done(text.Length + place); } }",
        "return new Holder()[1, {|PST0302:args[0]|}];");

    [Fact]
    public Task An_indexer_that_looks_up_is_silent() => Inside(
        "private readonly Dictionary<string, int> _known = new(); public int this[string text] => _known[text];",
        "return new Done(new Holder()[args[0]]);");

    [Theory]
    [InlineData("new Holder().Name = {|PST0302:args[0]|};")]
    [InlineData("_ = new Holder { Name = {|PST0302:args[0]|} };")]
    [InlineData("new Holder()[{|PST0302:args[0]|}] = 1;")]
    [InlineData("new Holder()[\"a\"] = {|PST0302:args[0].Length|};")]
    public Task A_setter_that_makes_the_event_is_reported_at_what_it_is_given(string statement) => Inside(
        """
        private object? _last;
        public string Name { set => _last = new Done(value.Length); }
        public int this[string text] { get => 1; set => _last = new Done(text.Length + value); }
        """,
        statement + "\nreturn null;");

    [Theory]
    [InlineData("new Holder().Name = \"a\";")]
    [InlineData("new Holder().Plain = args[0];")]
    [InlineData("new Holder().Yes = args[0].Length > 3;")]
    public Task A_setter_that_is_given_nothing_personal_or_sends_nothing_is_silent(string statement) => Inside(
        """
        private object? _last;
        public string? Plain { get; set; }
        public string Name { set => _last = new Done(value.Length); }
        public bool Yes { set => _last = new Done(1, Ok: value); }
        """,
        statement + "\nreturn null;");

    [Theory]
    [InlineData("public Holder(string text) { Last = new Done(text.Length); }")]
    [InlineData("public Holder(string text) => Last = new Done(text.Length);")]
    public Task A_constructor_that_makes_the_event_is_reported_at_its_argument(string constructor) => Inside(
        "public object Last; public Holder() { Last = 1; }\n" + constructor,
        "return new Holder({|PST0302:args[0]|});");

    [Fact]
    public Task A_constructor_that_hands_on_to_another_is_reported_at_the_argument() => Inside(
        "public object Last; public Holder(int size) => Last = new Done(size); public Holder() : this({|PST0302:Environment.UserName.Length|}) { }",
        "return new Holder(args.Length);");

    [Fact]
    public Task What_a_constructor_reads_itself_is_reported_in_it_once() => Inside(
        "public object Last; public Holder() => Last = new Done({|PST0302:Environment.UserName.Length|});",
        "_ = new Holder();\nreturn new Holder();");

    private static Task Inside(string members, string statements) => Flows.Source(
        "public sealed class Holder\n{\n" + members + "\npublic static object? Main(string[] args)\n{\n" + statements + "\n}\n}\n");
}
