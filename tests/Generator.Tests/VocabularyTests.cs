using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>The look-up of a vocabulary, compiled and run.</summary>
public sealed class VocabularyTests
{
    private const string Source = """
        namespace Demo;

        /// <summary>A shell was used.</summary>
        /// <param name="Shell">Which ones to support?</param>
        [TelemetryEvent]
        public readonly partial record struct Used(Shell Shell);

        [Vocabulary("shells.txt")]
        public readonly partial record struct Shell;

        public static class Program
        {
            public static int Position(string text) => Shell.From(text).Word;

            public static long Allocated(string[] texts)
            {
                long before = System.GC.GetAllocatedBytesForCurrentThread();
                foreach (string text in texts)
                {
                    _ = Shell.From(text);
                }

                return System.GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }
        """;

    [Theory]
    [InlineData(60)]
    [InlineData(1)]
    [InlineData(4095)]
    public void Looking_a_text_up_allocates_nothing(int words)
    {
        string[] texts = [.. Words(words), "", "other", "unknown", "W1_", new string('x', 5000), "/home/somebody/secret"];
        Func<string[], long> allocated = Load(words).GetMethod("Allocated")!.CreateDelegate<Func<string[], long>>();
        allocated(texts);
        Assert.Equal(0, allocated(texts));
    }

    [Theory]
    [InlineData("w0_", 1)]
    [InlineData("w59_", 60)]
    [InlineData("w10_", 11)]
    [InlineData("w1_", 2)]
    [InlineData("W0_", 0)]
    [InlineData("w0", 0)]
    [InlineData("w0_ ", 0)]
    [InlineData("other", 0)]
    [InlineData("w0_w1_", 0)]
    [InlineData("w0_\ue001", 0)]
    [InlineData("\ue001", 0)]
    [InlineData("", 0)]
    public void A_text_is_found_letter_by_letter_or_is_other(string text, int position) =>
        Assert.Equal(position, Load(60).GetMethod("Position")!.Invoke(null, [text]));

    [Fact]
    public void Every_word_is_found_at_its_place()
    {
        Func<string, int> position = Load(300).GetMethod("Position")!.CreateDelegate<Func<string, int>>();
        Assert.Equal(Enumerable.Range(1, 300), Words(300).Select(position));
    }

    private static Type Load(int words) => GeneratorTest.Run<TelemetryGenerator>(
        TestCompilation.Create([Sources.App, Source]), new TestText("/src/shells.txt", string.Join('\n', Words(words)))).Load().GetType("Demo.Program")!;

    private static IEnumerable<string> Words(int count) => Enumerable.Range(0, count).Select(i => $"w{i}_");
}
