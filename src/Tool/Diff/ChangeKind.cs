namespace Plainsight.Tool.Diff;

/// <summary>A kind of change, of which every instance matters alike.</summary>
/// <param name="Id">Its name for programs.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Question">What a reviewer has to answer; <c>{0}</c> is the reason that the schema gives.</param>
internal sealed record ChangeKind(string Id, Severity Severity, string Title, string Question);
