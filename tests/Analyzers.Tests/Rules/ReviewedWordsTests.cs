using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Analyzers.Tests.Rules;

/// <summary>Reviews and the words of a vocabulary, which only its file tells.</summary>
public sealed class ReviewedWordsTests
{
    private static readonly VocabularyUse Use = new("Shell", "event 'done'", Anchor.ParameterType(2));

    private static readonly Finding Path = Finding.Of("PST0112", Anchor.ParameterType(2), "home");

    private static readonly Finding Secret = Finding.Of("PST0111", Anchor.ParameterType(2), "token");

    [Fact]
    public void A_review_takes_back_its_own_rule_only()
    {
        List<Finding> findings = [Path, Secret, Path];
        EquatableArray<Review> kept = ReviewRules.AnswerWords(Reviews(Pending("PST0112")), Use, findings);
        Assert.Equal([Secret], findings);
        Assert.Equal([Pending("PST0112") with { Pending = -1 }], kept);
    }

    [Fact]
    public void A_review_that_answers_neither_name_nor_words_is_refused_at_its_attribute()
    {
        List<Finding> findings = [Secret];
        Assert.Empty(ReviewRules.AnswerWords(Reviews(Pending("PST0112")), Use, findings));
        Assert.Equal([("PST0111", Anchor.ParameterType(2)), ("PST0131", Anchor.ParameterAttribute(2, 1))], findings.Select(found => (found.RuleId, found.Anchor)));
    }

    [Fact]
    public void Inside_a_group_it_is_refused_where_the_group_stands()
    {
        List<Finding> findings = [];
        ReviewRules.AnswerWords(Reviews(Pending("PST0112")), Use with { InGroup = true }, findings);
        Assert.Equal(Use.Anchor, Assert.Single(findings).Anchor);
    }

    [Fact]
    public void A_review_of_the_name_may_find_nothing_in_the_words()
    {
        List<Finding> findings = [];
        Review answered = Pending("PST0112") with { Pending = -1 };
        Assert.Equal([answered], ReviewRules.AnswerWords(Reviews(answered), Use, findings));
        Assert.Empty(findings);
    }

    private static Review Pending(string rule) => new(rule, "https://example.com/1", "It is fine.", Pending: 1);

    private static EquatableArray<Review> Reviews(params Review[] reviews) => reviews.ToEquatableArray();
}
