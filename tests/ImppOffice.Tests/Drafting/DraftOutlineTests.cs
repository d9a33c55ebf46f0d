using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Drafting;
using ImppOffice.Tests.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Drafting;

public sealed class DraftOutlineTests
{
    public static TheoryData<string> Kinds => [.. TestKnowledge.Shipped.Library.Templates.Select(template => template.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_document_has_every_section_and_every_element_is_open(string kind)
    {
        var outline = Draft.Outline(Draft.New(kind), kind);

        Assert.All(outline.Sections, section => Assert.Equal(Presence.Present, section.Standing));
        Assert.All(outline.Sections.SelectMany(section => section.Elements), element => Assert.Equal((element.Id, ElementPresence.Open, 1), (element.Id, element.Standing, element.Controls)));
        Assert.Empty(outline.Repairs);
        Assert.Null(outline.Upgrade);
        Assert.Equal(Draft.Template(kind).Version, outline.MadeFrom);
    }

    [Fact]
    public void An_absent_section_is_anchored_behind_the_one_before_it()
    {
        var outline = Draft.Outline(Simple(P("Situation", "Heading1"), P("Fighting goes on.", null), P("Risks", "Heading1"), P("None seen.", null)));

        var anchor = outline.Sections.First(section => section.Standing == Presence.Absent).Anchor!;
        Assert.Equal(AnchorPosition.After, anchor.Position);
        Assert.Equal(new Find("Fighting goes on.", 0), anchor.Find);
    }

    [Fact]
    public void In_a_document_without_sections_the_anchor_is_the_end()
    {
        var outline = Draft.Outline(Simple(P("A note.", null)));

        Assert.All(outline.Sections, section => Assert.Equal(Anchor.AtEnd, section.Anchor));
    }

    [Fact]
    public void Text_found_by_its_heading_can_be_given_its_control_back()
    {
        var outline = Draft.Outline(Draft.Tavara("legacy-plain"));

        var untagged = outline.Sections.SelectMany(section => section.Elements).Where(element => element.Standing == ElementPresence.Untagged).ToList();
        Assert.True(untagged.Count > 5, $"{untagged.Count} untagged");
        Assert.Contains(outline.Repairs, repair => repair is { What: RepairKind.Attach, From: not null, To: not null });
    }

    [Fact]
    public void A_tag_that_stands_twice_and_one_nobody_knows_are_told()
    {
        var control = Control("impp:UPD-2b", P("An end-state.", null));
        var outline = Draft.Outline(Simple(P("Strategic objectives", "Heading1"), control, Control("impp:UPD-2b", P("Another.", null)), Control("impp:XYZ-1", P("Old.", null))));

        Assert.Equal(["duplicate-UPD-2b", "unknown-XYZ-1"], outline.Repairs.Select(repair => repair.Id));
        Assert.Equal(2, outline.Element("UPD-2b").Controls);
    }

    [Fact]
    public void A_section_with_a_bare_heading_lacks_the_element_that_stands_right_under_it()
    {
        var element = Draft.Outline(Simple(P("Situation", "Heading1"), P("Risks", "Heading1"))).Element("UPD-1");

        Assert.Equal((ElementPresence.Absent, new Find("Situation", 0)), (element.Standing, element.Anchor!.Find));
    }

    [Fact]
    public void A_word_that_occurs_before_counts()
    {
        var body = Read(new DocxBuilder().Body(P("Peace and Peace") + P("Peace"))).BodyText;

        Assert.Equal(2, FoundParagraph.NumberOf(new Find("Peace", 2), body));
        Assert.Equal(1, FoundParagraph.NumberOf(new Find("Peace", 1), body));
        Assert.Null(FoundParagraph.NumberOf(new Find("Peace", 3), body));
    }

    [Fact]
    public void What_an_outline_says_to_search_for_leads_to_its_places()
    {
        var file = Draft.Tavara("legacy-plain");
        var (outline, body) = (Draft.Outline(file), Judging.Read(file, "").BodyText);

        Assert.All(outline.Sections.Where(section => section.Place is not null), section => Assert.Equal(section.Place!.Paragraph, FoundParagraph.NumberOf(section.Place.Find!, body)));
        Assert.All(outline.Repairs, repair => Assert.Equal(repair.Range!.Value.Last, FoundParagraph.NumberOf(repair.To!, body)));
    }

    private static byte[] Simple(params string[] body) => new DocxBuilder().Styles(UsualStyles).Body(string.Concat(body)).ToBytes();

    private static string P(string text, string? style) => style is null ? Reading.Docx.P(text) : $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string P(string text) => P(text, null);
}
