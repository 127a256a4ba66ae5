using System.Text;
using Plainsight.Events;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class ShapePlanTests
{
    [Fact]
    public void Shape_gives_names_paths_and_types()
    {
        ShapePlan plan = ShapePlan.Parse(ShapeOf.Event<BuildFinished>());

        Assert.Equal("cli_build", plan.Event);
        Assert.Equal(1, plan.Version);
        Assert.Equal(
            ["duration_ms", "result", "adapter", "shape", "shape.models", "shape.sources", "features"],
            plan.Fields.Select(field => field.Path));
        Assert.Equal([-1, -1, -1, -1, 3, 3, -1], plan.Fields.Select(field => field.Parent));
        Assert.Equal("vocabulary other bigquery snowflake", plan.Fields[2].TypeText);
        Assert.Equal(["other", "bigquery", "snowflake"], plan.Fields[2].Values);
        Assert.True(plan.Fields[2].Nullable);
        Assert.Equal("models", plan.Fields[4].Name);
    }

    [Fact]
    public void Consent_hash_covers_event_path_type_and_nullability()
    {
        ShapePlan plan = ShapePlan.Parse(ShapeOf.Event<BuildFinished>());

        Assert.Equal(HashOf("cli_build\nshape.models\ninteger powers-of-ten"), plan.Fields[4].ConsentHash);
        Assert.Equal(HashOf("cli_build\nadapter\n?vocabulary other bigquery snowflake"), plan.Fields[2].ConsentHash);
    }

    [Fact]
    public void Context_has_no_event_name_in_its_hashes()
    {
        ShapePlan plan = ShapePlan.Parse(ShapeOf.Context<AppContextFields>());

        Assert.Equal("", plan.Event);
        Assert.Equal(HashOf("\ninstance_id\nid install"), plan.Fields[0].ConsentHash);
    }

    [Fact]
    public void Mask_holds_agreed_fields_and_the_groups_around_them()
    {
        ShapePlan plan = ShapePlan.Parse(ShapeOf.Event<BuildFinished>());

        Assert.Equal(0b0111_1111UL, plan.Mask(AgreedFields.All));
        Assert.Equal(0b0010_1001UL, plan.Mask(AgreedFields.Of([plan.Fields[0].ConsentHash, plan.Fields[5].ConsentHash])));
        Assert.Equal(0UL, plan.Mask(AgreedFields.Of([plan.Fields[3].ConsentHash])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("event")]
    [InlineData("event x y")]
    [InlineData("event x 1\n")]
    [InlineData("event x 1\n      deep bool\n?\nname")]
    [InlineData("event x 1\na integer clamp\nb integer edges\nc id\nd version nobody")]
    public void Malformed_shape_gives_a_plan_that_writes_nothing_odd(string text)
    {
        ShapePlan plan = ShapePlan.Parse(Encoding.UTF8.GetBytes(text));

        Assert.InRange(plan.Fields.Length, 0, 4);
    }

    private static uint HashOf(string text) => unchecked((uint)ShapeHash.Of(Encoding.UTF8.GetBytes(text)));
}
