using System.Globalization;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Consistency.Facts.Documents;

/// <summary>Reads the date that the document bears.</summary>
internal sealed class DateFacts(FactMaker maker, TitleBlock title)
{
    public IEnumerable<Fact> Read()
    {
        var kind = maker.Catalogue.Find("document-date");
        if (title.Find("date", kind.Labels.All) is { } found && found.Said.FirstOrDefault(paragraph => DateText.Find(paragraph.Text).Count == 1) is { } said)
        {
            yield return maker.Make(kind, said.Text, said, found.Source);
        }
        else if (DocumentDate.Of(maker.Subject) is { } date)
        {
            var at = title.Paragraphs.FirstOrDefault(paragraph => DateText.Find(paragraph.Text).Contains(date));
            yield return maker.Make(kind, date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), at ?? new Paragraph { Number = 0, Text = "" }, FactSource.Labelled);
        }
    }
}
