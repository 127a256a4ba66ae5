using Plainsight.Transport;

namespace Plainsight.Tests.Transport;

public sealed class RetryTableTests
{
    [Theory]
    [InlineData(200, "Delivered")]
    [InlineData(202, "Delivered")]
    [InlineData(204, "Delivered")]
    [InlineData(400, "TooMany")]
    [InlineData(413, "TooMany")]
    [InlineData(422, "TooMany")]
    [InlineData(301, "Halted")]
    [InlineData(307, "Halted")]
    [InlineData(401, "Halted")]
    [InlineData(403, "Halted")]
    [InlineData(404, "Halted")]
    [InlineData(405, "Halted")]
    [InlineData(410, "Halted")]
    [InlineData(415, "Halted")]
    [InlineData(501, "Halted")]
    [InlineData(408, "Later")]
    [InlineData(425, "Later")]
    [InlineData(429, "Later")]
    [InlineData(500, "Later")]
    [InlineData(502, "Later")]
    [InlineData(503, "Later")]
    [InlineData(504, "Later")]
    [InlineData(511, "Later")]
    public void Status_decides(int status, string expected) =>
        Assert.Equal(expected, RetryTable.Of(new TransportResult(status, null) { IsReceiver = true }).ToString());

    [Fact]
    public void Page_with_a_good_status_comes_from_a_portal_and_delivers_nothing() =>
        Assert.Equal(SendOutcome.Later, RetryTable.Of(new TransportResult(200, null) { IsReceiver = false }));

    [Fact]
    public void No_answer_is_tried_later_unless_the_other_side_is_not_who_it_says() =>
        Assert.Equal(
            [SendOutcome.Later, SendOutcome.Halted],
            new[] { RetryTable.Of(new TransportResult(0, "x")), RetryTable.Of(new TransportResult(0, "x") { IsUntrusted = true }) });
}
