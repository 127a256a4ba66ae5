using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Builds what reviewers read and clients don't: who answers for an event, until when, and what something was called before. No part of the shape.</summary>
public static class SchemaGates
{
    public const string Was = "was";
    public const string Owner = "owner";
    public const string Review = "review";
    public const string Expires = "expires";

    /// <summary>Whether a member of a line is one of these.</summary>
    public static bool Holds(string member) => member is Was or Owner or Review or Expires;

    internal static JsonObjectBuilder Add(JsonObjectBuilder head, ReviewGates gates) =>
        head.Text(Owner, gates.Owner).Text(Review, gates.Review).Text(Expires, gates.Expires);
}
