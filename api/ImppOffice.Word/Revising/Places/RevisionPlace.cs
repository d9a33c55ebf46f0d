using System.Xml.Linq;

namespace ImppOffice.Word.Revising;

/// <summary>Where an element stands in the document in force.</summary>
/// <param name="Found">How it was found.</param>
/// <param name="Paragraphs">Its paragraphs outside of tables, in order.</param>
internal sealed record RevisionPlace(ElementFound Found, IReadOnlyList<XElement> Paragraphs)
{
    /// <summary>The content of its control where that stands within a paragraph, or null.</summary>
    public XElement? Inline { get; init; }

    /// <summary>Its first table, or null.</summary>
    public XElement? Table { get; init; }

    /// <summary>The heading that nothing stands under, or null.</summary>
    public XElement? BareHeading { get; init; }

    /// <summary>The label that its first paragraph begins with and keeps; empty where there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>True where its control takes one paragraph only.</summary>
    public bool IsPlain { get; init; }

    /// <summary>What it says.</summary>
    public string Text
    {
        get
        {
            var text = Inline is { } inline ? InlineReader.TextOf(InlineReader.Read(inline)).Trim() : LiveParagraph.TextOf(Paragraphs);
            return text.StartsWith(Label, StringComparison.Ordinal) ? text[Label.Length..] : text;
        }
    }
}

/// <summary>What looking for a place came to; null where the document has none.</summary>
internal sealed record FoundPlace(RevisionPlace? Place);
