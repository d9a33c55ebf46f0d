using System.Xml.Linq;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>A content control (<c>w:sdt</c>) with its properties in the order that Word demands.</summary>
internal sealed record ContentControl
{
    /// <summary>Word refuses longer titles and tags.</summary>
    public const int LongestName = 64;

    /// <summary>Unique in the document, above 0.</summary>
    public required int Id { get; init; }

    public string? Title { get; init; }

    public string? Tag { get; init; }

    /// <summary>The look of the text that is typed in.</summary>
    public XElement? RunProperties { get; init; }

    /// <summary>The placeholder it returns to when it is emptied, by its name in the glossary.</summary>
    public string? Placeholder { get; init; }

    /// <summary>True while the content is the placeholder's.</summary>
    public bool ShowsPlaceholder { get; init; }

    /// <summary>The property of the document that the control shows and sets.</summary>
    public XElement? Binding { get; init; }

    /// <summary>The element that says what kind of control it is; rich text where there is none.</summary>
    public XElement? Kind { get; init; }

    public XElement Around(params object?[] content) => El(
        "sdt",
        El(
            "sdtPr",
            RunProperties,
            ShortTitle is { } alias ? Val("alias", alias) : null,
            Tag is null ? null : Val("tag", Tag),
            Val("id", Id),
            Placeholder is null ? null : El("placeholder", Val("docPart", Placeholder)),
            ShowsPlaceholder ? El("showingPlcHdr") : null,
            Binding,
            Kind),
        El("sdtContent", content));

    private string? ShortTitle => PlainCharacters.OneLine(Title) is { Length: > LongestName } tooLong
        ? PlainCharacters.Keep(tooLong[..LongestName])
        : PlainCharacters.OneLine(Title);
}
