using Plainsight.Facts;
using Plainsight.State;

namespace Plainsight.Consent;

/// <summary>The notice of an opt-out app: on stderr, once, before anything is sent.</summary>
internal static class Notice
{
    /// <summary>Shows what has not been shown yet, and marks it as shown. The run that shows it sends nothing of that. Never throws.</summary>
    /// <remarks>Only a decision that rests on the notice, or on a recorded yes to fewer fields, has something to show. A run in continuous integration that may send shows all, each time, and marks nothing.</remarks>
    /// <returns>Whether something was shown.</returns>
    public static bool ShowOnce(TelemetryDefinition definition, Surroundings surroundings, StateStore store, ConsentDecision decision)
    {
        bool isCi = decision is { IsOn: true, Source: ConsentSource.Ci };
        bool speaks = isCi || decision.Source == ConsentSource.Notice || decision is { IsOn: true, Source: ConsentSource.Recorded or ConsentSource.User };
        return definition.Consent == ConsentModel.OptOut && speaks && Show(definition, surroundings, store, decision, isCi);
    }

    // Apart, so that a start that has nothing to show loads nothing of this.
    private static bool Show(TelemetryDefinition definition, Surroundings surroundings, StateStore store, ConsentDecision decision, bool isCi)
    {
        try
        {
            IReadOnlyList<DocumentedField> fields = DocumentedField.All(definition);
            List<DocumentedField> news = [.. fields.Where(field => !decision.Agreed.Contains(field.ConsentHash))];
            if (decision.IsOn && !isCi && news.Count == 0)
            {
                return false;
            }

            // What goes to /dev/null was not shown to anybody.
            if (surroundings.ErrorIsUnread())
            {
                return false;
            }

            TextWriter error = surroundings.Error();
            error.Write(NoticeText.Compose(definition, decision.IsOn && !isCi ? news : fields, decision));
            error.Flush();

            if (!isCi)
            {
                // Without the mark the next run shows it again, and still sends nothing.
                store.TryUpdate(state => state.Notice(fields.Select(static field => field.ConsentHash), store.Today), out _);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            return false;
        }
    }
}
