using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Plainsight.Analyzers.Parser;

/// <summary>Turns the XML of a documentation comment into the plain text that users read.</summary>
public static class DocumentationXml
{
    /// <summary>Reads the elements of a comment. Never throws: what can't be read is a <see cref="DocumentationText.Problem"/>.</summary>
    public static DocumentationText Read(string xml)
    {
        XElement root;
        try
        {
            root = XElement.Parse("<doc>" + xml + "</doc>", LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return DocumentationText.None with { Problem = "is not well-formed XML" };
        }

        if (root.Descendants().Any(element => element.Name.LocalName is "inheritdoc" or "include"))
        {
            return DocumentationText.None with { Problem = "takes its text from somewhere else" };
        }

        ImmutableDictionary<string, string>.Builder parameters = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (XElement parameter in root.Elements("param"))
        {
            if (parameter.Attribute("name")?.Value is { } name && !parameters.ContainsKey(name))
            {
                parameters.Add(name, PlainText(parameter));
            }
        }

        string summary = root.Element("summary") is { } element ? PlainText(element) : "";
        return new DocumentationText(summary, parameters.ToImmutable(), null);
    }

    private static string PlainText(XElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return string.Join(" ", text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(XElement parent, StringBuilder text)
    {
        foreach (XNode node in parent.Nodes())
        {
            if (node is XText content)
            {
                text.Append(content.Value);
            }
            else if (node is XElement element)
            {
                Append(element, element.Name.LocalName, text);
            }
        }
    }

    private static void Append(XElement element, string kind, StringBuilder text)
    {
        if (kind is "para" or "br" or "list" or "item" or "description" or "term" or "code" or "example")
        {
            text.Append(' ');
            Append(element, text);
            text.Append(' ');
        }
        else if (kind == "c")
        {
            text.Append(IsMember(element.Value) ? LastName(element.Value) : element.Value);
        }
        else if (!element.IsEmpty && element.Value.Trim().Length > 0)
        {
            Append(element, text);
        }
        else if ((element.Attribute("cref") ?? element.Attribute("name") ?? element.Attribute("langword") ?? element.Attribute("href")) is { } reference)
        {
            text.Append(reference.Name.LocalName == "href" ? reference.Value : LastName(reference.Value));
        }
    }

    // 'Outcome.Success' names a member, 'docglow.yml' does not.
    private static bool IsMember(string text) =>
        text.Contains('.') && text.Split('.').All(part => part.Length > 0 && char.IsUpper(part[0]) && part.All(c => char.IsLetterOrDigit(c) || c == '_'));

    private static string LastName(string reference)
    {
        int end = reference.IndexOfAny(['(', '{', '<', '`']);
        string name = (end < 0 ? reference : reference.Substring(0, end)).TrimEnd('.');
        return name.Substring(Math.Max(name.LastIndexOf('.'), name.LastIndexOf(':')) + 1);
    }
}
