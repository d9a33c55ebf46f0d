using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>Looks for hints of an element in prose. A hint never proves that the element is there.</summary>
internal sealed class CueSearch(Subject subject)
{
    private readonly OtherText other = new(subject);

    /// <summary>Unsure where the element may stand somewhere; Absent where its section is missing or empty and nothing hints at it.</summary>
    public Located Find(TemplateSection home, Element element)
    {
        var homes = subject.Outline.Of(home).ToList();
        var others = element.AlsoUnder.Select(id => subject.Template.Sections.First(section => section.Id == id)).SelectMany(subject.Outline.Of);
        var sections = homes.Concat(others).ToList();
        var prose = sections.SelectMany(section => section.Content).SelectMany(block => block.Paragraphs).Where(paragraph => paragraph.Heading is null && !paragraph.IsEmpty).ToList();
        var heading = (homes.Count > 0 ? homes : sections).MinBy(section => section.Level)?.HeadingParagraph;
        var place = heading is null ? null : subject.PlaceOf(heading);

        if (Hint(prose.Select(paragraph => new FoldedParagraph(paragraph, PlainText.Fold(paragraph.Text))), element) is { } near)
        {
            return new Located.Unsure(new Reason("hinted", PlainText.Snippet(near.Text)), subject.PlaceOf(near));
        }

        if (Hint(subject.Paragraphs.Where(paragraph => paragraph.Paragraph.Heading is null).Concat(other.Headings).Concat(other.Notes), element) is { } far)
        {
            return new Located.Unsure(new Reason("hinted-elsewhere", PlainText.Snippet(far.Text)), subject.PlaceOf(far));
        }

        if (!KnowsLanguage(element))
        {
            return new Located.Unsure(new Reason("language-not-known", subject.Document.Language!), place);
        }

        if (prose.Any(paragraph => string.IsNullOrWhiteSpace(paragraph.Text)) && prose.All(paragraph => string.IsNullOrWhiteSpace(paragraph.Text)))
        {
            return new Located.Unsure(new Reason("only-objects"), place);
        }

        if (prose.Count > 0)
        {
            return new Located.Unsure(new Reason("not-recognised", heading!.Heading!.Title), place);
        }

        if (homes.Count == 0 && other.IsMuch)
        {
            return new Located.Unsure(other.Titles.Length == 0 ? new Reason("no-headings") : new Reason("headings-not-recognised", other.Titles), null);
        }

        if (homes.Exists(subject.Outline.MayContinue))
        {
            return new Located.Unsure(new Reason("perhaps-under-next-heading", heading!.Heading!.Title), place);
        }

        return homes.Count == 0
            ? new Located.Absent(new Reason("section-missing", home.Title.In(subject.Language)), null)
            : new Located.Absent(new Reason("section-empty", home.Title.In(subject.Language)), place);
    }

    private static Paragraph? Hint(IEnumerable<FoldedParagraph> prose, Element element) =>
        prose.FirstOrDefault(paragraph => NameMatch.Stands(paragraph.Text, element.Cues.All))?.Paragraph;

    private bool KnowsLanguage(Element element) =>
        subject.Document.Language is not { } language
        || element.Title.Keys.Concat(element.Aliases.Keys).Any(known => language.StartsWith(known, StringComparison.OrdinalIgnoreCase));
}
