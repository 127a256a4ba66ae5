using System.Net.Sockets;
using Plainsight.Events;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class ExceptionKindTests
{
    private static readonly string s_table = "e exception other " + string.Join(' ', ExceptionNames.Simple);

    [Fact]
    public void Name_of_the_type_or_of_the_nearest_listed_base_is_sent()
    {
        Assert.Equal("\"FileNotFoundException\"", Write(s_table, new FileNotFoundException("/home/alice/x")));
        Assert.Equal("\"SocketException\"", Write(s_table, new SocketException(5)));
        Assert.Equal("\"OperationCanceledException\"", Write("e exception other OperationCanceledException", new TaskCanceledException()));
        Assert.Equal("\"InvalidOperationException\"", Write(s_table, new AppFailure("alice")));
    }

    [Fact]
    public void What_has_no_listed_base_is_other()
    {
        Assert.Equal("\"other\"", Write(s_table, new Exception("alice")));
        Assert.Equal("\"other\"", Write(s_table, new AppFailure.Unrelated()));
        Assert.Equal("\"other\"", Write("e exception other", new FormatException()));
    }

    [Fact]
    public void Declared_kind_is_known_by_its_name_without_type_arguments()
    {
        Assert.Equal("\"AppFailure\"", Write(s_table + " AppFailure", new AppFailure("alice")));
        Assert.Equal("\"Of\"", Write(s_table + " AppFailure Of", new AppFailure.Of<Guid>()));
        Assert.Equal("\"AppFailure\"", Write(s_table + " AppFailure", new AppFailure.Of<Guid>()));
    }

    [Fact]
    public void Name_of_the_table_means_the_type_of_the_framework() =>
        Assert.Equal("\"InvalidOperationException\"", Write(s_table, new AppFailure.TimeoutException()));

    [Fact]
    public void No_exception_is_null()
    {
        Assert.Equal("null", Write(s_table, null));
        Assert.Equal(default, ExceptionKind.Of(null));
    }

    [Fact]
    public void It_does_not_show_its_type() => Assert.Equal("exception", ExceptionKind.Of(new FormatException("alice")).ToString());

    [Theory]
    [InlineData("e vocabulary other FormatException")]
    [InlineData("e exception")]
    public void It_is_written_for_exceptions_only(string line) =>
        Assert.Equal("{}", Wire.Write(line, static (ref EventWriter writer) => writer.Exception(0, ExceptionKind.Of(new FormatException()))));

    [Fact]
    public void Masked_exception_has_no_key() =>
        Assert.Equal("{}", Wire.Write(s_table, static (ref EventWriter writer) => writer.Exception(0, ExceptionKind.Of(new FormatException())), mask: 0));

    [Fact]
    public void Finding_it_again_allocates_nothing()
    {
        ExceptionWords words = Wire.Plan(s_table).Fields[0].Exceptions;
        int first = words.Find(typeof(AppFailure.Of<Guid>));

        long before = GC.GetAllocatedBytesForCurrentThread();
        int second = words.Find(typeof(AppFailure.Of<Guid>));

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Table_names_exceptions_of_the_framework_once_and_in_order()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        HashSet<string> names = [.. Directory.GetFiles(folder, "System*.dll").SelectMany(Exceptions)];

        Assert.Equal([], ExceptionNames.Full.Where(name => !names.Contains(name)));
        Assert.Equal(ExceptionNames.Simple.Order(StringComparer.Ordinal).Distinct(), ExceptionNames.Simple);
    }

    private static IEnumerable<string> Exceptions(string file)
    {
        try
        {
            var assembly = System.Reflection.Assembly.Load(Path.GetFileNameWithoutExtension(file));
            return [.. assembly.GetExportedTypes().Where(typeof(Exception).IsAssignableFrom).Select(type => type.FullName!)];
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or FileNotFoundException)
        {
            return [];
        }
    }

    private static string Write(string line, Exception? exception)
    {
        string json = Wire.Write(line, (ref EventWriter writer) => writer.Exception(0, ExceptionKind.Of(exception)));
        return json["{\"e\":".Length..^1];
    }
}
