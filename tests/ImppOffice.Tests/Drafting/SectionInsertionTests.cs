using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Drafting;
using ImppOffice.Tests.Documents;
using ImppOffice.Tests.Writing;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Drafting;

public sealed class SectionInsertionTests
{
    public static TheoryData<string> Kinds => [.. TestKnowledge.Shipped.Library.Templates.Select(template => template.Kind)];

    public static TheoryData<string> Foreign => ["directive-libreoffice", "directive-npm-docx", "directive-pandoc", "early-draft", "french", "arabic", "legacy-plain", "tracked-changes"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_sections_put_into_an_empty_document_give_the_outline_of_a_new_one(string kind)
    {
        var empty = new DocxBuilder().Body(P("Notes") + "<w:sectPr/>").ToBytes();
        var edited = Draft.EditAs(kind, empty, new InsertSections { Sections = [.. Draft.Template(kind).Sections.Select(section => section.Id).Reverse()] });

        Assert.Empty(new WrittenDocument(edited).Faults());
        var (made, inserted) = (Draft.Outline(Draft.New(kind), kind), Draft.Outline(edited, kind));
        Assert.Equal(Standings(made), Standings(inserted));
        Assert.Empty(inserted.Repairs);
        Assert.Equal(made.Sections.Select(section => section.Id), inserted.Sections.OrderBy(section => section.Place!.Paragraph).Select(section => section.Id));
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Absent_sections_come_into_a_document_of_another_writer_and_nothing_else_changes(string name)
    {
        var before = Draft.Tavara(name);
        var template = Draft.Template() with { Sections = [.. Draft.Template().Sections, Extra()] };
        var edited = Draft.TryEdit(before, Draft.Directive, [new InsertSections { Sections = ["annex-of-tests"] }], template).OrThrow().Content;

        Assert.All(Draft.ChangedParts(before, edited), part => Assert.True(part is "[Content_Types].xml" or "word/document.xml" or "word/styles.xml" or "word/numbering.xml" or "word/_rels/document.xml.rels" || part.StartsWith("word/glossary/", StringComparison.Ordinal), part));
        Assert.Empty(Draft.NewFaults(before, edited));
        var texts = Judging.Read(before, "").Texts().Where(text => text.Length > 0).ToList();
        Assert.Equal(texts, Judging.Read(edited, "").Texts().Where(text => text.Length > 0).Take(texts.Count));
        var outline = Draft.Outline(edited, template: template);
        Assert.All(outline.Sections[^1].Elements, element => Assert.Equal(ElementPresence.Open, element.Standing));
    }

    [Fact]
    public void The_documents_own_style_of_the_name_holds()
    {
        var before = Draft.Tavara("directive-pandoc");
        var edited = new WrittenDocument(Draft.TryEdit(before, Draft.Directive, [new InsertSections { Sections = ["annex-of-tests"] }], Draft.Template() with { Sections = [.. Draft.Template().Sections, Extra()] }).OrThrow().Content);

        var names = edited.Xml("word/styles.xml").Elements(WrittenDocument.W + "style").Select(style => (string?)style.Element(WrittenDocument.W + "name")?.Attribute(WrittenDocument.W + "val")).ToList();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase).Count(), names.Count);
    }

    [Fact]
    public void In_a_document_from_right_to_left_what_comes_in_begins_at_the_right()
    {
        var template = Draft.Template() with { Sections = [.. Draft.Template().Sections, Extra()] };
        var edited = Draft.TryEdit(Draft.Tavara("arabic"), Draft.Directive, [new InsertSections { Sections = ["annex-of-tests"] }], template).OrThrow().Content;

        Assert.All(Judging.Read(edited, "").Paragraphs.Where(paragraph => paragraph.Text.StartsWith("Title of S", StringComparison.Ordinal)), paragraph => Assert.True(paragraph.RightToLeft));
    }

    [Fact]
    public void Where_changes_are_tracked_rejecting_them_leaves_the_text_as_it_was()
    {
        var tracked = new DocxBuilder().Styles(UsualStyles).WordPart("settings", $"<w:settings {DocxBuilder.Namespaces}><w:trackRevisions/></w:settings>").Body(P("Notes")).ToBytes();
        var edited = Draft.Edit(tracked, new InsertSections { Sections = ["strategic-objectives"] });

        Assert.Empty(new WrittenDocument(edited).Faults());
        Assert.Equal(["Notes"], Judging.Read(edited, "", Planning.Documents.View.Rejected).Paragraphs.Select(paragraph => paragraph.Text).Where(text => text.Length > 0));
        Assert.All(Judging.Read(edited, "").Changes, change => Assert.Equal("ImppOffice", change.Author));
    }

    [Fact]
    public void An_anchor_of_the_pane_says_where()
    {
        var file = new DocxBuilder().Styles(UsualStyles).Body(P("One") + P("Two")).ToBytes();
        var edited = Draft.Edit(file, new InsertSections { Sections = ["situation"], At = new Anchor(AnchorPosition.Before, Find: new Find("Two", 0)) });

        Assert.Equal(["One", "Situation", "Two"], Judging.Read(edited, "").Paragraphs.Select(paragraph => paragraph.Text).Where(text => text.Length > 0));
    }

    [Fact]
    public void What_cannot_be_done_is_refused_by_name_and_nothing_is_done()
    {
        var file = Draft.New();

        Assert.Equal("section-present", Draft.ProblemOf(file, new InsertSections { Sections = ["situation"] }));
        Assert.Equal("unknown-section", Draft.ProblemOf(file, new InsertSections { Sections = ["situatoin"] }));
        Assert.Equal("element-present", Draft.ProblemOf(file, new InsertElements { Elements = ["UPD-1"] }));
        Assert.Equal("unknown-element", Draft.ProblemOf(file, new InsertElements { Elements = ["UPD-99"] }));
        Assert.Equal("anchor-not-found", Draft.ProblemOf(new DocxBuilder().Body(P("A")).ToBytes(), new InsertSections { Sections = ["situation"], At = new Anchor(AnchorPosition.After, Tag: "none") }));
        var problem = Draft.TryEdit(file, Draft.Directive, [new AddRows { Element = "UPD-2c", Count = 1 }, new InsertSections { Sections = ["situation"] }]).Problem!;
        Assert.StartsWith("Edit 2 (insert-sections situation)", problem.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_protected_document_is_refused()
    {
        var settings = $"<w:settings {DocxBuilder.Namespaces}><w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/></w:settings>";

        Assert.Equal("protected-document", Draft.ProblemOf(new DocxBuilder().WordPart("settings", settings).Body(P("A")).ToBytes(), new InsertSections { Sections = ["situation"] }));
    }

    [Fact]
    public void An_element_that_was_taken_out_comes_back_in_its_place()
    {
        var file = new DocxBuilder().Styles(UsualStyles).Body(Styled("Heading1", "Strategic objectives") + Styled("Heading2", "Strategic end-state") + P("A country at peace with itself.") + Styled("Heading2", "Statement of priorities") + P("First, protection.")).ToBytes();
        var edited = Draft.Edit(file, new InsertElements { Elements = ["UPD-2c", "UPD-2b"] });

        Assert.Empty(new WrittenDocument(edited).Faults());
        var headings = Judging.Read(edited, "").Paragraphs.Where(paragraph => paragraph.Heading?.Level == 2).Select(paragraph => paragraph.Text);
        Assert.Equal(["Strategic end-state", "Definition of success", "Benchmarks", "Statement of priorities"], headings);
        Assert.Equal(ElementPresence.Open, Draft.Outline(edited).Element("UPD-2b").Standing);
    }

    private static Planning.Templates.TemplateSection Extra() => SampleTemplate.Value.Sections[^1] with
    {
        Id = "annex-of-tests",
        Title = SampleTemplate.Text("Annex of tests"),
        Elements = [.. SampleTemplate.Value.Sections[^1].Elements.Select(element => element with { Requirements = [Draft.Template().Elements.First().Element.Requirements[0] with { Id = element.Id }] })],
    };

    private static IEnumerable<(string, Presence, string, ElementPresence, int, int?)> Standings(DraftOutline outline) =>
        outline.Sections.SelectMany(section => section.Elements.Select(element => (section.Id, section.Standing, element.Id, element.Standing, element.Controls, element.Rows)));
}
