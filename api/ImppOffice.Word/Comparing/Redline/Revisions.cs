using System.Globalization;
using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>Makes the elements that mark changes, each with an id that occurs nowhere else.</summary>
internal sealed class Revisions(XNamespace w, string author, DateTimeOffset date, int firstId)
{
    private readonly string time = date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    private readonly HashSet<string> own = new(StringComparer.Ordinal);
    private int next = firstId;

    /// <summary>The namespace of the document's elements.</summary>
    public XNamespace W => w;

    /// <summary>How many marks have been made.</summary>
    public int Count { get; private set; }

    /// <summary>A mark of a change, such as <c>w:ins</c>, with what it encloses.</summary>
    public XElement Mark(string name, params object?[] content)
    {
        var id = NextId();
        own.Add(id);
        return new XElement(
            w + name,
            new XAttribute(w + "id", id),
            new XAttribute(w + "author", author),
            new XAttribute(w + "date", time),
            content);
    }

    /// <summary>True for a mark made here, or the end of its range; also once the document was written and read again.</summary>
    public bool IsOwn(XElement mark) => (string?)mark.Attribute(w + "id") is { } id && own.Contains(id);

    /// <summary>Gives the second half of somebody else's mark an id of its own; it stays theirs.</summary>
    public void Renew(XElement mark) => mark.SetAttributeValue(w + "id", NextId());

    /// <summary>A copy of run properties; a change noted in them gets an id of its own.</summary>
    public XElement Copy(XElement properties)
    {
        var copy = new XElement(properties);
        foreach (var change in copy.Elements(w + "rPrChange"))
        {
            change.SetAttributeValue(w + "id", NextId());
        }

        return copy;
    }

    /// <summary>One more than the largest id in the parts.</summary>
    public static int FirstFree(XNamespace w, IEnumerable<XElement> parts) => 1 + parts
        .SelectMany(part => part.DescendantsAndSelf())
        .Select(element => int.TryParse((string?)element.Attribute(w + "id"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Append(0)
        .Max();

    private string NextId()
    {
        Count++;
        return (next++).ToString(CultureInfo.InvariantCulture);
    }
}
