using System.Xml.Linq;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>What the pieces of one document share while it is written: its style, its language, its ids, its placeholders.</summary>
internal sealed class Draft(HouseStyle style, WritingLanguage language)
{
    public HouseStyle Style { get; } = style;

    public WritingLanguage Language { get; } = language;

    public ControlIds Ids { get; } = new();

    public Placeholders Placeholders { get; } = new(style.Id(StyleNames.Placeholder));

    /// <summary>A control that stands for whole paragraphs and shows its placeholder.</summary>
    public XElement EmptyBlock(string purpose, string? tag, string? title, string prompt, string styleName) => new ContentControl
    {
        Id = Ids.Next(purpose),
        Tag = tag,
        Title = title,
        Placeholder = Placeholders.Keep(prompt, Style.Id(styleName)),
        ShowsPlaceholder = true,
    }.Around(Paragraph(Style.Id(styleName), Placeholders.Run(prompt)));

    /// <summary>A control within a paragraph; without a value it shows its placeholder.</summary>
    public XElement Text(string purpose, string? tag, string? title, string prompt, string? value, XElement? kind = null) => new ContentControl
    {
        Id = Ids.Next(purpose),
        Tag = tag,
        Title = title,
        Placeholder = Placeholders.Keep(prompt, null),
        ShowsPlaceholder = value is null,
        Kind = kind,
    }.Around(value is null ? Placeholders.Run(prompt) : Run(value));
}
