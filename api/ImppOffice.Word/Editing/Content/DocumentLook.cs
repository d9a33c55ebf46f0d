using System.Xml.Linq;

namespace ImppOffice.Word.Editing;

/// <summary>How a document is written.</summary>
internal sealed class DocumentLook
{
    public DocumentLook(EditingSession session)
    {
        var w = session.W;
        var paragraphs = session.Document.Paragraphs.Where(paragraph => !paragraph.IsEmpty).ToList();
        RightToLeft = paragraphs.Count(paragraph => paragraph.RightToLeft) * 2 > paragraphs.Count;
        var styles = session.Package.PartOf(session.Package.Main, "styles") is { } part ? session.Package.Look(part).Root : null;
        Language = (string?)styles?.Element(w + "docDefaults")?.Element(w + "rPrDefault")?.Element(w + "rPr")?.Element(w + "lang")?.Attribute(w + "val");
    }

    /// <summary>True where most of its paragraphs run from right to left.</summary>
    public bool RightToLeft { get; }

    /// <summary>The language its text is proofed in where nothing else is said, or null.</summary>
    public string? Language { get; }
}
