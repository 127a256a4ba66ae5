namespace Generator.Tests;

/// <summary>Enums as bytes on the wire, whether their numbers are positions or not.</summary>
public sealed class EnumRunTests
{
    private const string Source = """
        /// <summary>Done.</summary>
        /// <param name="Result">Did it work?</param>
        /// <param name="Grade">How well?</param>
        /// <param name="Stage">How far?</param>
        /// <param name="Wide">How wide?</param>
        /// <param name="Used">What was used?</param>
        /// <param name="Rare">What else?</param>
        [TelemetryEvent]
        public readonly partial record struct Done(Result Result, Grade Grade, Stage Stage, Wide Wide, Used Used, Rare Rare);

        public enum Result { Success, Error, Other }

        public enum Grade : byte { Low, High }

        public enum Stage { Draft = 5, Final = 2, Gone = -1 }

        public enum Wide : long { Narrow, Broad }

        [System.Flags]
        public enum Used : sbyte { None = 0, Cache = 1, Index = 2, Disk = 4 }

        [System.Flags]
        public enum Rare { None = 0, Gzip = 2, Brotli = 8 }
        """;

    [Theory]
    [InlineData("Result.Error, Grade.High, Stage.Final, Wide.Broad, Used.Cache | Used.Disk, Rare.Brotli", """{"result":"error","grade":"high","stage":"final","wide":"broad","used":["cache","disk"],"rare":["brotli"]}""")]
    [InlineData("default, default, default, default, default, default", """{"result":"success","grade":"low","stage":null,"wide":"narrow","used":[],"rare":[]}""")]
    [InlineData("(Result)7, (Grade)255, (Stage)1, (Wide)2, (Used)8, (Rare)5", """{"result":"other","grade":null,"stage":null,"wide":null,"used":[],"rare":[]}""")]
    [InlineData("(Result)(-1), (Grade)2, Stage.Gone, (Wide)(1L << 32), (Used)(-1), (Rare)(-1)", """{"result":"other","grade":null,"stage":"gone","wide":null,"used":["cache","index","disk"],"rare":["gzip","brotli"]}""")]
    public void A_member_is_its_text_and_anything_else_is_other_or_nothing(string values, string expected) =>
        Assert.Equal([expected], Recorded.Fields(Source, $"new Done({values})"));
}
