using System.Globalization;
using System.Text;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>Comments as text of XML, in the prefix that holds where they are put.</summary>
internal sealed class CommentMarkup
{
    // Where the namespace is the default one, attributes still need a prefix; a prefix of our own is declared on the spot.
    private const string OwnPrefix = "impp";
    private readonly string prefix;
    private readonly string declaration;

    /// <param name="tagName">A tag name of the namespace as it is written there, such as <c>w:p</c>.</param>
    /// <param name="ns">The namespace.</param>
    public CommentMarkup(string tagName, string ns)
    {
        var colon = tagName.IndexOf(':', StringComparison.Ordinal);
        prefix = colon > 0 ? tagName[..colon] : OwnPrefix;
        declaration = colon > 0 ? "" : $" xmlns:{OwnPrefix}=\"{ns}\"";
    }

    /// <summary>The mark before the commented text.</summary>
    public string Start(int id) => $"<{prefix}:commentRangeStart{declaration} {prefix}:id=\"{id}\"/>";

    /// <summary>The marks after the commented text.</summary>
    public string End(int id) => $"<{prefix}:commentRangeEnd{declaration} {prefix}:id=\"{id}\"/>{Reference(id)}";

    /// <summary>The mark of a comment on a point.</summary>
    public string Reference(int id) => $"<{prefix}:r{declaration}><{prefix}:commentReference {prefix}:id=\"{id}\"/></{prefix}:r>";

    /// <summary>The comment itself, for the comments part.</summary>
    public string Comment(int id, string text, DateTimeOffset date)
    {
        var time = date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var comment = new StringBuilder($"<{prefix}:comment{declaration} {prefix}:id=\"{id}\" {prefix}:author=\"{AnnotatedCopy.Author}\" {prefix}:date=\"{time}\" {prefix}:initials=\"IO\">");
        var reference = $"<{prefix}:r><{prefix}:annotationRef/></{prefix}:r>";
        foreach (var line in PlainCharacters.Keep(text).Split('\n'))
        {
            comment.Append($"<{prefix}:p>{reference}<{prefix}:r><{prefix}:t xml:space=\"preserve\">{Escape(line)}</{prefix}:t></{prefix}:r></{prefix}:p>");
            reference = "";
        }

        return comment.Append($"</{prefix}:comment>").ToString();
    }

    /// <summary>A comment of somebody, whose last paragraph bears an id (<c>w14:paraId</c>) by which others refer to it.</summary>
    public string Comment(int id, string author, string text, DateTimeOffset date, string lastParagraph)
    {
        var time = date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var lines = PlainCharacters.Keep(text).Split('\n');
        var paragraphs = lines.Select((line, index) =>
            $"<{prefix}:p{(index == lines.Length - 1 ? $" xmlns:w14=\"{WordNamespaces.Word2010}\" w14:paraId=\"{lastParagraph}\"" : "")}><{prefix}:r>{(index == 0 ? $"<{prefix}:annotationRef/>" : "")}<{prefix}:t xml:space=\"preserve\">{Escape(line)}</{prefix}:t></{prefix}:r></{prefix}:p>");
        return $"<{prefix}:comment{declaration} {prefix}:id=\"{id}\" {prefix}:author=\"{Escape(PlainCharacters.OneLine(author) ?? "")}\" {prefix}:date=\"{time}\" {prefix}:initials=\"{Escape(Initials(author))}\">{string.Concat(paragraphs)}</{prefix}:comment>";
    }

    private static string Initials(string author) =>
        string.Concat((PlainCharacters.OneLine(author) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3).Select(word => word.EnumerateRunes().First().ToString()));

    // Beyond ASCII as references, so that it does not matter how the part is encoded.
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.IsAscii && rune.Value is not ('<' or '>' or '&' or '"')
                ? escaped.Append((char)rune.Value)
                : escaped.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
        }

        return escaped.ToString();
    }
}
