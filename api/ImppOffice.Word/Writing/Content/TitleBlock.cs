using System.Globalization;
using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Templates;
using static ImppOffice.Word.Writing.Wml;

namespace ImppOffice.Word.Writing;

/// <summary>What stands above the sections: organisation, title, and a table that says what the document is.</summary>
internal sealed class TitleBlock(Draft draft, Template template, NewDocumentRequest request, TitleBlockTexts texts)
{
    private const int LabelShare = 26;
    private readonly string language = draft.Language.Asked;

    public IEnumerable<XElement> Write() =>
    [
        Paragraph(draft.Style.Id(StyleNames.Subtitle), Run(texts.Organisation.In(language))),
        Paragraph(draft.Style.Id(StyleNames.Title), Run(template.Title.In(language))),
        Table(),
    ];

    private XElement Table()
    {
        var width = ColumnWidths.OfText(draft.Style.PageLayout);
        var label = width * LabelShare / 100;
        return El(
            "tbl",
            El(
                "tblPr",
                Val("tblStyle", draft.Style.Id(StyleNames.TitleBlock)),
                El("tblW", At("w", width), At("type", "dxa")),
                El("tblLayout", At("type", "fixed")),
                El("tblLook", At("val", "0680"), At("firstRow", 0), At("lastRow", 0), At("firstColumn", 1), At("lastColumn", 0), At("noHBand", 1), At("noVBand", 1))),
            El("tblGrid", El("gridCol", At("w", label)), El("gridCol", At("w", width - label))),
            Lines().Select(line => El(
                "tr",
                El("trPr", El("cantSplit")),
                Cell(label, Paragraph(null, Run(line.Label.In(language)))),
                Cell(width - label, line.Value))));
    }

    private IEnumerable<(LocalText Label, object Value)> Lines() =>
    [
        (texts.Mission.Label, Line("mission", texts.Mission, request.Mission)),
        (texts.Country.Label, Line("country", texts.Country, request.Country)),
        (texts.Date.Label, Line("date", texts.Date, request.Date is { } date ? draft.Language.Day(date) : null, DateKind())),
        (texts.Version.Label, Line("version", texts.Version, texts.FirstVersion.In(language))),
        (texts.Classification.Label, Paragraph(null, Classification.Choice(draft, texts))),
        (texts.Basis.Label, Basis()),
    ];

    private XElement Line(string name, TitleBlockLine line, string? value, XElement? kind = null) => Paragraph(
        null,
        draft.Text(name, TitleBlockTags.Of(name), line.Label.In(language), line.Prompt.In(language), PlainCharacters.OneLine(value), kind));

    private XElement DateKind() => El(
        "date",
        request.Date is { } date ? At("fullDate", date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)) : null,
        Val("dateFormat", "d MMMM yyyy"),
        Val("lid", draft.Language.Proofing),
        Val("storeMappedDataAs", "dateTime"),
        Val("calendar", "gregorian"));

    // One prompt to a line, so that filling in one basis document leaves the others asked for.
    private XElement Basis() => new ContentControl
    {
        Id = draft.Ids.Next("basis"),
        Tag = TitleBlockTags.Of("basis"),
        Title = texts.Basis.Label.In(language),
    }.Around(BasisPrompts().Select((prompt, index) => Paragraph(null, draft.Text($"basis {index}", null, null, prompt, null))));

    private IEnumerable<string> BasisPrompts() => template.Basis.Count == 0
        ? [texts.Basis.Prompt.In(language)]
        : template.Basis.Select(kind => texts.BasisDocument.In(language).Replace("{title}", request.BasisTitle(kind).In(language), StringComparison.Ordinal));

    // A control may end a cell only with a paragraph after it.
    private static XElement Cell(int width, object content) => El(
        "tc",
        El("tcPr", El("tcW", At("w", width), At("type", "dxa"))),
        content);
}
