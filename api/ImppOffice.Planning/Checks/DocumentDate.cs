using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks;

/// <summary>The date a document bears.</summary>
internal static class DocumentDate
{
    /// <summary>The tag of the control in the title block.</summary>
    public const string Tag = ElementControl.TagPrefix + "date";

    private const int ParagraphsOfATitleBlock = 25;

    private static readonly string[] Labels = ["date", "date of issue", "issued", "dated", "date d'emission", "date de publication", "fecha", "التاريخ"];

    /// <summary>The date in the title block's control, else the one labelled as the date before the first section, else the first date there; null where there is none.</summary>
    public static DateOnly? Of(Subject subject)
    {
        var control = subject.Document.Controls.FirstOrDefault(control => control.Tag == Tag);
        if (control is not null && First(control.Content.SelectMany(block => block.Paragraphs)) is { } stated)
        {
            return stated;
        }

        var body = subject.Outline.Sections.FirstOrDefault().Section?.HeadingParagraph?.Number ?? int.MaxValue;
        var top = subject.Paragraphs.Take(ParagraphsOfATitleBlock).Select(paragraph => paragraph.Paragraph).Where(paragraph => paragraph.Number < body).ToList();
        var labelled = top.Zip(top.Skip(1).Append(top.LastOrDefault())).Where(pair => Labels.Contains(Label(pair.First), StringComparer.Ordinal)).Select(pair => First([pair.First, pair.Second!]));
        return labelled.FirstOrDefault(date => date is not null)
            ?? First(top);
    }

    private static string Label(Paragraph paragraph)
    {
        var colon = paragraph.Text.IndexOf(':', StringComparison.Ordinal);
        return PlainText.Fold((paragraph.Label ?? (colon > 0 ? paragraph.Text[..colon] : paragraph.Text)).TrimEnd(':', ' '));
    }

    private static DateOnly? First(IEnumerable<Paragraph> paragraphs) =>
        paragraphs.SelectMany(paragraph => DateText.Find(paragraph.Text)).Select(date => (DateOnly?)date).FirstOrDefault();
}
