using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using ImppOffice.Word.Reading;

namespace ImppOffice.Word.Versions;

/// <summary>XML brought to one form while it is hashed: names instead of prefixes, attributes in order, no traces of editing sessions.</summary>
internal static class CanonicalXml
{
    public static void Write(XmlReader xml, ReaderLimits limits, IncrementalHash hash)
    {
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && IsTrace(xml))
            {
                // Skips what is below it and stands on what follows.
                xml.Skip();
                continue;
            }

            if (xml.Depth > limits.MaxDepth)
            {
                throw new LimitExceededException("its content is nested too deeply", limits.MaxDepth.ToString(CultureInfo.InvariantCulture) + " levels");
            }

            Write(xml, hash);
            xml.Read();
        }
    }

    private static void Write(XmlReader xml, IncrementalHash hash)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                // Whether an element without content was written in one tag or two must not show.
                var empty = xml.IsEmptyElement;
                Say(hash, $"<{xml.NamespaceURI} {xml.LocalName}");
                foreach (var attribute in Attributes(xml))
                {
                    Say(hash, attribute);
                }

                Say(hash, empty ? ">/" : ">");
                break;
            case XmlNodeType.EndElement:
                Say(hash, "/");
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                Say(hash, xml.Value);
                break;
        }
    }

    private static List<string> Attributes(XmlReader xml)
    {
        var attributes = new List<string>();
        while (xml.MoveToNextAttribute())
        {
            if (xml.Prefix != "xmlns" && xml.Name != "xmlns" && !IsSession(xml) && xml.LocalName != "Ignorable")
            {
                attributes.Add($"@{xml.NamespaceURI} {xml.LocalName}={xml.Value}\n");
            }
        }

        xml.MoveToElement();
        attributes.Sort(StringComparer.Ordinal);
        return attributes;
    }

    // ECMA-376 part 1, 17.15.1.72: ids of the sessions in which something was edited. paraId and textId are of that sort.
    private static bool IsSession(XmlReader xml) => xml.LocalName is "paraId" or "textId" || (IsWord(xml) && xml.LocalName.StartsWith("rsid", StringComparison.Ordinal));

    private static bool IsTrace(XmlReader xml) =>
        (IsWord(xml) && xml.LocalName is "rsids" or "proofErr" or "lastRenderedPageBreak") || xml.LocalName is "docId";

    private static bool IsWord(XmlReader xml) => xml.NamespaceURI is WordNamespaces.Word or WordNamespaces.StrictWord;

    private static void Say(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));
}
