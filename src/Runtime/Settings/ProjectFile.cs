namespace Plainsight.Settings;

/// <summary>Finds <c>telemetry</c> in a project's YAML file. What surrounds it is skipped; a <c>telemetry</c> that can't be read counts as a no.</summary>
internal static class ProjectFile
{
    private const string Key = "telemetry";

    // What YAML has besides plain keys: complex keys, anchors, aliases, tags, and collections in one line.
    private const string Marks = "?&*!{[";

    /// <summary>Reads a file that the host has already loaded. Never throws.</summary>
    /// <param name="path">The name to show: the file itself is not opened.</param>
    /// <param name="text">The file's content; null = there is no such file.</param>
    public static ProjectSettings Read(string path, string? text)
    {
        var none = new ProjectSettings(path, null, 0, null, Unreadable: false, null, 0);
        if (text is null)
        {
            return none;
        }

        if (!IsYaml(path))
        {
            return none with { Unreadable = true, Problem = "only .yml and .yaml files can be read" };
        }

        YamlLine[] lines = [.. YamlLine.Significant(text)];
        if (Array.Find(lines, static line => line.HasTab) is { Number: > 0 } tab)
        {
            return Fault(none, tab, "a tab in the indentation");
        }

        return lines.Length == 0 ? none : FromRoot(none, lines);
    }

    private static bool IsYaml(string path) =>
        path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private static ProjectSettings FromRoot(ProjectSettings none, YamlLine[] lines)
    {
        ProjectSettings? found = null;
        for (int i = 0; i < lines.Length; i++)
        {
            YamlLine line = lines[i];
            if (line.Indent > lines[0].Indent)
            {
                continue;
            }

            bool isPair = line.TrySplit(out string key, out string value);
            if (line.Text.StartsWith(Key + ".", StringComparison.Ordinal) || (!isPair && line.Text.StartsWith(Key + ":", StringComparison.Ordinal)))
            {
                return Fault(none, line, "write telemetry:, and enabled: below it");
            }

            if (!isPair || key != Key)
            {
                continue;
            }

            if (found is not null)
            {
                return Fault(none, line, "telemetry stands there twice");
            }

            // A list may stand as far to the left as its key.
            if (value.Length == 0 && i + 1 < lines.Length && lines[i + 1].Indent == line.Indent && lines[i + 1].Text[0] == '-')
            {
                return Fault(none, lines[i + 1], "telemetry is a list");
            }

            ReadOnlySpan<YamlLine> below = lines.AsSpan(i + 1);
            int end = 0;
            while (end < below.Length && below[end].Indent > line.Indent)
            {
                end++;
            }

            found = FromTelemetry(none, line, value, below[..end]);
        }

        return found ?? Unfound(none, lines);
    }

    // It may stand where only a whole parser of YAML would find it.
    private static ProjectSettings Unfound(ProjectSettings none, YamlLine[] lines)
    {
        YamlLine mention = Array.Find(lines, static line => line.Text.Contains(Key, StringComparison.Ordinal));
        bool isPlain = Array.TrueForAll(lines, line => line.Indent > lines[0].Indent || IsPlain(line));
        return isPlain || mention.Number == 0 ? none : Fault(none, mention, "the file is not a block of keys");
    }

    private static bool IsPlain(YamlLine line) =>
        !IsMarked(line)
        && !line.Text.StartsWith("<<", StringComparison.Ordinal)
        && !line.Text.StartsWith("--- ", StringComparison.Ordinal);

    private static bool IsMarked(YamlLine line) => Marks.Contains(line.Text[0], StringComparison.Ordinal);

    private static ProjectSettings FromTelemetry(ProjectSettings none, YamlLine line, string value, ReadOnlySpan<YamlLine> below)
    {
        if (value.Length == 0)
        {
            return FromBlock(none, below);
        }

        if (!below.IsEmpty)
        {
            return Fault(none, line, "telemetry goes on over several lines");
        }

        if (value[0] == '{')
        {
            return FromFlow(none, line, value);
        }

        return YamlLine.IsNull(value) ? none : Enabled(none, line, "telemetry", value);
    }

    private static ProjectSettings FromBlock(ProjectSettings settings, ReadOnlySpan<YamlLine> lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            YamlLine line = lines[i];
            if (line.Indent > lines[0].Indent)
            {
                continue;
            }

            bool goesOn = i + 1 < lines.Length && lines[i + 1].Indent > line.Indent;
            if (line.Indent < lines[0].Indent || line.Text[0] == '-' || IsMarked(line) || !line.TrySplit(out string key, out string value) || (goesOn && (key is "enabled" or "endpoint")))
            {
                return Fault(settings, line, "telemetry is not a block of keys");
            }

            settings = Entry(settings, line, key, value);
            if (settings.Unreadable)
            {
                return settings;
            }
        }

        return settings;
    }

    private static ProjectSettings FromFlow(ProjectSettings settings, YamlLine line, string value)
    {
        if (YamlLine.SplitFlow(value) is not { } entries)
        {
            return Fault(settings, line, "telemetry is not a list of keys");
        }

        foreach ((string key, string entry) in entries)
        {
            settings = Entry(settings, line, key, entry);
            if (settings.Unreadable)
            {
                return settings;
            }
        }

        return settings;
    }

    private static ProjectSettings Entry(ProjectSettings settings, YamlLine line, string key, string value)
    {
        bool twice = (key == "enabled" && settings.EnabledLine > 0) || (key == "endpoint" && settings.EndpointLine > 0);
        if (twice || key == "<<")
        {
            return Fault(settings, line, twice ? $"{key} stands there twice" : "keys are merged in");
        }

        return key switch
        {
            "enabled" when !YamlLine.IsNull(value) => Enabled(settings, line, "telemetry.enabled", value),
            "endpoint" when !YamlLine.IsNull(value) => settings with { Endpoint = SwitchText.Unquote(value), EndpointLine = line.Number },
            _ => settings,
        };
    }

    private static ProjectSettings Enabled(ProjectSettings settings, YamlLine line, string key, string value)
    {
        SwitchValue read = SwitchText.Read(value);
        return settings with
        {
            Enabled = read switch { SwitchValue.Yes => true, SwitchValue.No => false, _ => null },
            EnabledLine = line.Number,
            EnabledText = $"{key}: {value}",
            Unreadable = read == SwitchValue.Unreadable,
        };
    }

    private static ProjectSettings Fault(ProjectSettings settings, YamlLine line, string problem) =>
        settings with { Enabled = null, EnabledLine = line.Number, EnabledText = null, Unreadable = true, Problem = problem };
}
