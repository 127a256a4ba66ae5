using System.Globalization;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Compares what two schemas say of the app: who is asked, where events go, how long they are kept.</summary>
internal sealed class AppDiff(SchemaEntry old, SchemaEntry now)
{
    private static readonly string[] Tightening = ["opt-out", "opt-in"];

    // Anybody else who can say no comes after the variables.
    private static readonly string[] NoSwitches = [.. SwitchOrder.Words.Where(static word => word != SwitchOrder.Switch)];

    private JsonObject Before => old.Head;

    private JsonObject After => now.Head;

    public IEnumerable<SchemaChange> Compare() => Before.Members.Concat(After.Members)
        .Select(member => member.Name)
        .Distinct()
        .Where(name => !Members.Same(Before, After, name))
        .SelectMany(name => name == "precedence" ? Precedence() : [Change(name, Kind(name))]);

    private ChangeKind Kind(string name) => name switch
    {
        "name" => AppKinds.Renamed,
        "consent" => Array.IndexOf(Tightening, After.Text(name)) > Array.IndexOf(Tightening, Before.Text(name)) ? AppKinds.ConsentStrengthened : AppKinds.ConsentWeakened,
        "switch" => After[name] is null ? AppKinds.MemberChanged : AppKinds.SwitchOnChanged,
        "on-flag" => After[name] is null ? AppKinds.SwitchRemoved : AppKinds.SwitchOnChanged,
        "off-flag" or "user-file" => Before[name] is null ? AppKinds.SwitchAdded : AppKinds.SwitchRemoved,
        "endpoint" => AppKinds.EndpointChanged,
        "sink" => AppKinds.SinkChanged,
        "project-may-enable" or "project-may-redirect" => After[name] is null ? AppKinds.ProjectMayLess : AppKinds.ProjectMayMore,
        "retention" => Days(After) > Days(Before) ? AppKinds.RetentionExtended : AppKinds.RetentionShortened,
        "contact" => After[name] is null ? AppKinds.ContactRemoved : AppKinds.ContactChanged,
        "erasure" => After[name] is null ? AppKinds.ErasureRemoved : AppKinds.MemberChanged,
        "homepage" => AppKinds.ContactChanged,
        "ci" => After[name] is null ? AppKinds.CiLess : AppKinds.CiMore,
        "ci-includes" => AppKinds.CiHosts,
        "install-id-file" or "state-directory" => AppKinds.PlaceChanged,
        "headers" => After[name] is null ? AppKinds.EnvelopeRemoved : AppKinds.EnvelopeAdded,
        "debug" or "trace" or "drain" or "endpoint-variable" => AppKinds.MemberChanged,
        "bad-endpoint" => After[name] is null ? AppKinds.MemberChanged : AppKinds.EndpointFallback,
        _ => FieldKinds.UnknownChanged,
    };

    private IEnumerable<SchemaChange> Precedence()
    {
        IReadOnlyList<string> before = Members.Texts(Before, "precedence");
        IReadOnlyList<string> after = Members.Texts(After, "precedence");
        foreach (string added in after.Except(before))
        {
            yield return Change("precedence", NoSwitches.Contains(added) ? AppKinds.PrecedenceChanged : AppKinds.SwitchAdded, "new: " + added);
        }

        foreach (string removed in before.Except(after))
        {
            yield return Change("precedence", AppKinds.SwitchRemoved, "was " + removed);
        }

        if (!before.Intersect(after).SequenceEqual(after.Intersect(before)))
        {
            yield return Change("precedence", AppKinds.PrecedenceChanged, $"was {string.Join(", ", before)}; is {string.Join(", ", after)}");
        }
    }

    private SchemaChange Change(string name, ChangeKind kind) =>
        Change(name, kind, Members.WasIs(Before, After, name));

    private SchemaChange Change(string name, ChangeKind kind, string detail) =>
        new(kind, ChangeSubject.Of(ChangePart.App, name), ChangePlace.New(now), detail, 0, "");

    // Days are written as 365d; no promise is for ever.
    private static int Days(JsonObject head) =>
        int.TryParse(Members.Spelled(head, "retention").TrimEnd('d'), NumberStyles.None, CultureInfo.InvariantCulture, out int days) ? days : int.MaxValue;
}
