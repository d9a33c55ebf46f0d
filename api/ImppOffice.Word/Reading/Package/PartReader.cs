using System.Globalization;
using System.Text;
using System.Xml;

namespace ImppOffice.Word.Reading;

/// <summary>
/// A cursor over one part. A caller enters an element and asks for its children one by one; what it does not enter is
/// passed over, however deep. Every paragraph passed is counted, read or not, so that numbers agree between views.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const int CancellationInterval = 4096;

    private readonly XmlReader xml;
    private readonly ReaderLimits limits;
    private readonly CancellationToken cancellationToken;
    private readonly string word;
    private readonly string strictWord;
    private readonly string paragraph;
    private int nodes;

    public PartReader(WordPackage package, string part, CancellationToken cancellationToken)
    {
        var names = new NameTable();
        word = names.Add(WordNamespaces.Word);
        strictWord = names.Add(WordNamespaces.StrictWord);
        paragraph = names.Add("p");
        limits = package.Limits;
        this.cancellationToken = cancellationToken;
        xml = package.OpenXml(part, names);
    }

    /// <summary>How many paragraphs have begun so far.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>The local name of the element the cursor stands on.</summary>
    public string Name => xml.LocalName;

    public string NamespaceUri => xml.NamespaceURI;

    /// <summary>Whether the element belongs to WordprocessingML itself.</summary>
    public bool IsWord => (object)xml.NamespaceURI == word || (object)xml.NamespaceURI == strictWord;

    public bool IsCompatibility => xml.NamespaceURI == WordNamespaces.Compatibility;

    public bool IsMath => xml.NamespaceURI is WordNamespaces.Math or WordNamespaces.StrictMath;

    /// <summary>An attribute in the element's own namespace, or null.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name, xml.NamespaceURI);

    public string? Attribute(string name, string namespaceUri) => xml.GetAttribute(name, namespaceUri);

    /// <summary>The attribute <c>val</c>, or null.</summary>
    public string? Value => Attribute("val");

    /// <summary>A switch: on where <c>val</c> is absent or not 0, false or off.</summary>
    public bool IsOn => Value is not ("0" or "false" or "off");

    /// <summary>The attribute as a number, or null where it is none.</summary>
    public int? Number(string name) =>
        int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Moves to the root element.</summary>
    public bool MoveToRoot()
    {
        while (Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Begins reading the children of the element; give what it returns to <see cref="NextChild"/>.</summary>
    public int Enter() => xml.IsEmptyElement ? -1 : xml.Depth;

    /// <summary>Moves to the next child, past whatever was left unread of the one before.</summary>
    public bool NextChild(int depth) => Next(depth, anyDepth: false);

    /// <summary>Moves to the next element below, at any depth.</summary>
    public bool NextDescendant(int depth) => Next(depth, anyDepth: true);

    /// <summary>The text in the element.</summary>
    public string Text()
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        var first = "";
        StringBuilder? more = null;
        while (Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                if (first.Length == 0)
                {
                    first = xml.Value;
                }
                else
                {
                    (more ??= new StringBuilder(first)).Append(xml.Value);
                }
            }
        }

        return more?.ToString() ?? first;
    }

    public void Dispose() => xml.Dispose();

    private bool Next(int depth, bool anyDepth)
    {
        if (depth < 0)
        {
            return false;
        }

        while (Read())
        {
            if (xml.NodeType == XmlNodeType.Element && (anyDepth ? xml.Depth > depth : xml.Depth == depth + 1))
            {
                return true;
            }

            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth <= depth)
            {
                return false;
            }
        }

        return false;
    }

    private bool Read()
    {
        if (++nodes % CancellationInterval == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (!xml.Read())
        {
            return false;
        }

        if (xml.NodeType == XmlNodeType.Element)
        {
            Count();
        }

        return true;
    }

    private void Count()
    {
        if (xml.Depth > limits.MaxDepth)
        {
            throw new LimitExceededException("its content is nested too deeply", Say(limits.MaxDepth) + " levels");
        }

        if ((object)xml.LocalName == paragraph && IsWord && ++Paragraphs > limits.MaxParagraphs)
        {
            throw new LimitExceededException("it has too many paragraphs", Say(limits.MaxParagraphs));
        }
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
