namespace Analyzers.Tests.Values;

/// <summary>A value through <c>async</c> and <c>await</c>.</summary>
public sealed class AsyncTests
{
    [Fact]
    public Task What_is_awaited_is_followed() => Flows.Source("""
        public static class Program
        {
            public static async Task<object> Main(string[] args)
            {
                string text = await File.ReadAllTextAsync("a");
                await Task.Delay(1);
                return new Done({|PST0302:text.Length|});
            }
        }
        """);

    [Fact]
    public Task What_a_task_returns_is_followed() => Flows.Source("""
        public static class Program
        {
            public static async Task<object> Main(string[] args)
            {
                int length = await Task.Run(() => args[0].Length).ConfigureAwait(false);
                return new Done({|PST0302:length|});
            }
        }
        """);

    [Fact]
    public Task An_async_method_of_the_same_type_is_followed() => Flows.Source("""
        public static class Program
        {
            public static async Task<object> Main(string[] args) => new Done({|PST0302:await Length(args[0])|});
            private static async Task<int> Length(string text) { await Task.Yield(); return text.Length; }
        }
        """);

    [Fact]
    public Task An_async_lambda_is_followed() => Flows.Source("""
        public static class Program
        {
            public static async Task<object> Main(string[] args)
            {
                Func<Task<int>> length = async () => { await Task.Yield(); return args[0].Length; };
                return new Done({|PST0302:await length()|});
            }
        }
        """);

    [Fact]
    public Task An_asynchronous_sequence_is_followed() => Flows.Source("""
        public static class Program
        {
            public static async Task<object> Main(string[] args)
            {
                long total = 0;
                await foreach (string line in File.ReadLinesAsync("a")) { total += line.Length; }
                return new Done({|PST0302:total|});
            }
        }
        """);

    [Fact]
    public Task A_harmless_result_is_silent() => Flows.Source("""
        public static class Program
        {
            public static async Task<object> Main(string[] args) => new Done(1, Ok: await Task.Run(() => File.Exists(args[0])));
        }
        """);
}
