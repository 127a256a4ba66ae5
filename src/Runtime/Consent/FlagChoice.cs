using Plainsight.Settings;

namespace Plainsight.Consent;

/// <summary>What the arguments of this run say. Nothing else of them is kept.</summary>
/// <param name="Value">The answer: a yes is the on flag's, a no comes from either.</param>
/// <param name="Text">The argument that gave it; empty when there was none.</param>
internal sealed record FlagChoice(SwitchValue Value, string Text)
{
    /// <summary>Looks for the app's flags before <c>--</c>. Of several, a no counts.</summary>
    public static FlagChoice Read(IEnumerable<string?> args, string? off, string? on)
    {
        var found = new FlagChoice(SwitchValue.NotSet, "");
        foreach (string? argument in args)
        {
            if (argument == "--")
            {
                break;
            }

            if (One(argument ?? "", off, on) is var value and not SwitchValue.NotSet && found.Value is SwitchValue.NotSet or SwitchValue.Yes)
            {
                found = new(value, argument!);
            }
        }

        return found;
    }

    private static SwitchValue One(string argument, string? off, string? on)
    {
        int equals = argument.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? argument : argument[..equals];
        SwitchValue value = equals < 0 ? SwitchValue.Yes : SwitchText.Read(argument[(equals + 1)..]);
        if (name == on)
        {
            return value;
        }

        // "--no-telemetry=false" takes the no back; it is not a yes.
        return (name == off, value) switch
        {
            (true, SwitchValue.Yes) => SwitchValue.No,
            (true, SwitchValue.Unreadable) => SwitchValue.Unreadable,
            _ => SwitchValue.NotSet,
        };
    }
}
