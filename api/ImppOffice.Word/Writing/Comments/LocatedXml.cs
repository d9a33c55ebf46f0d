using System.Globalization;
using System.Xml;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Writing;

/// <summary>Walks through XML and knows where in its text each tag begins and ends.</summary>
internal sealed class LocatedXml : IDisposable
{
    private readonly string text;
    private readonly int maxDepth;
    private readonly XmlReader xml;
    private readonly List<int> lines = [0];

    public LocatedXml(string text, ReaderLimits limits)
    {
        this.text = text;
        maxDepth = limits.MaxDepth;
        xml = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        for (var index = 0; index < text.Length; index++)
        {
            // As XmlReader counts lines: a carriage return with a line feed after it is one end of line.
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                lines.Add(index + 1);
            }
        }
    }

    public XmlReader Xml => xml;

    /// <summary>Where the current tag begins: the place of its "&lt;".</summary>
    public int TagStart
    {
        get
        {
            var position = (IXmlLineInfo)xml;
            var name = lines[position.LineNumber - 1] + position.LinePosition - 1;
            return xml.NodeType == XmlNodeType.EndElement ? name - 2 : name - 1;
        }
    }

    /// <summary>The place after the current tag's "&gt;".</summary>
    public int TagEnd
    {
        get
        {
            var quote = '\0';
            var at = TagStart;
            for (; quote != '\0' || text[at] != '>'; at++)
            {
                if (text[at] is '"' or '\'' && (quote == '\0' || quote == text[at]))
                {
                    quote = quote == '\0' ? text[at] : '\0';
                }
            }

            return at + 1;
        }
    }

    /// <summary>Goes to the next node; throws <see cref="PartTooLargeException"/> where it is nested too deeply.</summary>
    public bool Read()
    {
        if (!xml.Read())
        {
            return false;
        }

        return xml.Depth <= maxDepth
            ? true
            : throw new PartTooLargeException("its elements are nested too deeply", maxDepth.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Goes to the next element; false at the end.</summary>
    public bool ReadElement()
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

    public void Dispose() => xml.Dispose();
}
