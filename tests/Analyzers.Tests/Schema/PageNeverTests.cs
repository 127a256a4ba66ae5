using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

/// <summary>What can never be sent is what the allow-list refuses, no more and no less.</summary>
public sealed class PageNeverTests
{
    private static readonly string Page = Texts.Page(Texts.Written(Event("e", 1)));

    public static TheoryData<RefusedKind> Kinds => [.. System.Enum.GetValues<RefusedKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_has_a_line_and_a_type_that_the_compiler_refuses(RefusedKind kind)
    {
        Assert.Contains($"\n* {PageNever.Phrase(kind)};\n", Page, StringComparison.Ordinal);
        Assert.Contains(AllowList.Refused, type => type.Kind == kind);
    }

    [Fact]
    public void No_two_kinds_read_the_same() =>
        Assert.Equal(System.Enum.GetValues<RefusedKind>().Length, System.Enum.GetValues<RefusedKind>().Select(PageNever.Phrase).Distinct().Count());

    [Fact]
    public void Each_refused_type_is_of_a_kind_that_the_page_names() =>
        Assert.All(AllowList.Refused, type => Assert.NotEmpty(PageNever.Phrase(type.Kind)));

    [Fact]
    public void The_time_of_the_event_is_told_from_dates_in_fields()
    {
        Assert.DoesNotContain("The one date that is sent", Page, StringComparison.Ordinal);
        AppModel timed = App with { Envelope = EnvelopeModel.Default };
        Assert.Contains("The one date that is sent is the time of the event", Texts.Page(SchemaBuilder.Build(With(timed, [], Event("e", 1)))), StringComparison.Ordinal);
    }
}
