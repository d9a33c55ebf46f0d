using System.Xml;

namespace ImppOffice.Word.Reading;

/// <summary>How every XML part is opened: no document type, no resolver, bounded length.</summary>
internal static class PartXml
{
    public static XmlReader Open(Stream part, ReaderLimits limits, XmlNameTable? names = null) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = limits.MaxPartBytes,
        CloseInput = true,
        NameTable = names,
    });
}
