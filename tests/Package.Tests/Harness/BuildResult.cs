namespace Package.Tests.Harness;

/// <summary>How a build ended, and what it said.</summary>
internal sealed record BuildResult(int ExitCode, string Output)
{
    /// <summary>The lines that report an error with this id.</summary>
    public IReadOnlyList<string> Errors(string id) =>
        Output.Split('\n').Select(WithoutNode).Where(line => line.Contains("error " + id + ":", StringComparison.Ordinal)).Distinct().ToList();

    public BuildResult Succeeded()
    {
        Assert.True(ExitCode == 0, Said);
        return this;
    }

    public BuildResult Failed()
    {
        Assert.True(ExitCode != 0, Said);
        return this;
    }

    /// <summary>The one place where an error with this id is reported.</summary>
    public string SingleError(string id)
    {
        IReadOnlyList<string> errors = Errors(id);
        Assert.True(errors.Count == 1, Said);
        return errors[0];
    }

    // The compiler's command line is longer than everything else together.
    private string Said => string.Join('\n', Output.Split('\n').Where(line => line.Length < 1000));

    // "     1>Shop.cs(1,1): error …": the number of the node is in front.
    private static string WithoutNode(string line)
    {
        string text = line.Trim();
        int end = text.IndexOf('>', StringComparison.Ordinal);
        return end > 0 && text[..end].All(char.IsAsciiDigit) ? text[(end + 1)..] : text;
    }
}
