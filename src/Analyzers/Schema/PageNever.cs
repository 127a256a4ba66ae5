using System.Text;
using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Says what can never be sent: one line for each kind of type that the allow-list refuses.</summary>
internal static class PageNever
{
    public static string Text(SchemaDocument document)
    {
        var text = new StringBuilder("## What can never be sent\n\n");
        text.Append("Every word that a field can hold is declared in advance: in the tables above, or in the files that they name. ")
            .Append("The compiler refuses everything else, and nobody can switch that off. So, apart from those words, no event can hold:\n\n");
        foreach (RefusedKind kind in (RefusedKind[])Enum.GetValues(typeof(RefusedKind)))
        {
            text.Append("* ").Append(Phrase(kind)).Append(";\n");
        }

        bool hasTime = document.Envelope.Any(entry => entry.Head.Text("is") == "time");
        text.Append("* or anything else that is not listed on this page.\n\n")
            .Append(hasTime ? "The one date that is sent is the time of the event, as coarse as it stands under *Around the fields*. " : "")
            .Append("This holds for everything that is sent by this telemetry. It does not speak for other parts of the program.");
        return text.ToString();
    }

    /// <summary>A kind in words.</summary>
    internal static string Phrase(RefusedKind kind) => kind switch
    {
        RefusedKind.Text => "text that somebody typed or that stands in a file: no queries, no source code, no comments",
        RefusedKind.Bytes => "contents of files, or other bytes",
        RefusedKind.File => "names of files, folders and drives, or where they are",
        RefusedKind.WebAddress => "web addresses, requests or answers",
        RefusedKind.Code => "stack traces, or names out of somebody's code that are not listed above",
        RefusedKind.Process => "what other programs run, or the arguments of a command line",
        RefusedKind.Region => "a country, a language or a time zone",
        RefusedKind.NetworkAddress => "IP addresses, hardware addresses or names of computers",
        RefusedKind.Person => "names of users, accounts or mail addresses",
        RefusedKind.Secret => "passwords, keys, certificates or cookies",
        RefusedKind.ErrorText => "messages of errors",
        RefusedKind.Data => "data: no rows, no documents, no lists of values",
        RefusedKind.ForeignId => "ids that were made for something else",
        RefusedKind.Moment => "a date or a time of day as a field",
        RefusedKind.Memory => "addresses in the computer's memory",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
