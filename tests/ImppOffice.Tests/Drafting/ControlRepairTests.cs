using ImppOffice.Planning.Drafting;
using ImppOffice.Planning.Templates;
using ImppOffice.Tests.Documents;
using ImppOffice.Tests.Writing;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Drafting;

public sealed class ControlRepairTests
{
    [Theory]
    [InlineData("legacy-plain")]
    [InlineData("directive-libreoffice")]
    [InlineData("directive-pandoc")]
    [InlineData("arabic")]
    [InlineData("french")]
    public void Text_under_plain_headings_gets_its_controls_and_stays_as_it_is(string name)
    {
        var before = Draft.Tavara(name);
        var repairs = Draft.Outline(before).Repairs.Where(repair => repair is { What: RepairKind.Attach, Range: not null }).ToList();
        var edited = Draft.Edit(before, new RepairControls { Repairs = [.. repairs.Select(repair => repair.Id)] });

        Assert.NotEmpty(repairs);
        Assert.Empty(Draft.NewFaults(before, edited));
        Assert.Equal(Judging.Read(before, "").Texts(), Judging.Read(edited, "").Texts());
        Assert.Equal(Judging.Read(before, "").Paragraphs.Select(paragraph => paragraph.Number), Judging.Read(edited, "").Paragraphs.Select(paragraph => paragraph.Number));
        Assert.All(repairs, repair => Assert.Equal((repair.Element, ElementPresence.Filled), (repair.Element, Draft.Outline(edited).Element(repair.Element!).Standing)));
    }

    [Fact]
    public void A_heading_with_nothing_under_it_gets_an_empty_control()
    {
        var file = new DocxBuilder().Styles(UsualStyles).Body(Styled("Heading1", "Strategic objectives") + Styled("Heading2", "Strategic end-state") + Styled("Heading2", "Statement of priorities") + P("First, protection.")).ToBytes();
        var edited = Draft.Edit(file, new RepairControls { Repairs = ["attach-UPD-2a"] });

        Assert.Equal(ElementPresence.Open, Draft.Outline(edited).Element("UPD-2a").Standing);
        Assert.Empty(new WrittenDocument(edited).Faults());
    }

    [Fact]
    public void Of_two_controls_with_a_tag_the_filled_one_keeps_it()
    {
        var file = new DocxBuilder().Body(Control("impp:UPD-2b", P("Guidance"), "<w:showingPlcHdr/>") + Control("impp:UPD-2b", P("Success is peace."))).ToBytes();
        var edited = Draft.Edit(file, new RepairControls { Repairs = ["duplicate-UPD-2b"] });

        Assert.Equal("Success is peace.", WrittenDocument.Text(new WrittenDocument(edited).Control("impp:UPD-2b")));
        Assert.Equal(2, new WrittenDocument(edited).Controls.Count());
    }

    [Fact]
    public void Of_nested_controls_with_a_tag_one_keeps_it()
    {
        var file = new DocxBuilder().Body(Control("impp:UPD-2b", Control("impp:UPD-2b", P("Success is peace.")))).ToBytes();
        var edited = Draft.Edit(file, new RepairControls { Repairs = ["duplicate-UPD-2b"] });

        Assert.Single(new WrittenDocument(edited).Controls, control => WrittenDocument.Tag(control) == "impp:UPD-2b");
        Assert.Equal(ElementPresence.Filled, Draft.Outline(edited).Element("UPD-2b").Standing);
    }

    [Fact]
    public void A_control_nobody_knows_is_left_to_a_person()
    {
        var file = new DocxBuilder().Body(Control("impp:XYZ-1", P("Old."))).ToBytes();

        Assert.Equal("repair-by-hand", Draft.ProblemOf(file, new RepairControls { Repairs = ["unknown-XYZ-1"] }));
        Assert.Equal("unknown-repair", Draft.ProblemOf(file, new RepairControls { Repairs = ["attach-UPD-1"] }));
    }

    [Fact]
    public void A_document_of_an_older_template_goes_over_to_the_present_one()
    {
        var template = Newer();
        var before = Draft.Edit(Draft.New(), new FillElement { Element = "UPD-2a", Paragraphs = ["A country at peace."] });
        var outline = Draft.Outline(before, template: template);
        var edited = Draft.TryEdit(before, Draft.Directive, [new UpgradeTemplate()], template).OrThrow().Content;

        Assert.Equal(("1.0", "1.1"), (outline.Upgrade!.From, outline.Upgrade.To));
        Assert.Equal([new RenamedElement("UPD-2a", "UPD-2z", "Strategic end-state")], outline.Upgrade.Renamed);
        Assert.Equal(["UPD-8"], outline.Upgrade.Added);
        Assert.Equal(["impp:UPD-2b"], outline.Upgrade.Retired.Select(retired => retired.Tag));
        Assert.Equal(ElementPresence.Filled, outline.Element("UPD-2z").Standing);
        var after = Draft.Outline(edited, template: template);
        Assert.Null(after.Upgrade);
        Assert.Equal("1.1", after.MadeFrom);
        Assert.Equal(("impp:UPD-2z", ElementPresence.Filled), (after.Element("UPD-2z").Tag, after.Element("UPD-2z").Standing));
        Assert.Equal(ElementPresence.Open, after.Element("UPD-8").Standing);
        Assert.Empty(after.Repairs);
        Assert.Empty(new WrittenDocument(edited).Faults());
        Assert.Equal("nothing-to-upgrade", Draft.TryEdit(edited, Draft.Directive, [new UpgradeTemplate()], template).Problem?.Code);
    }

    private static Template Newer() => Draft.Template() with
    {
        Version = "1.1",
        Sections = [.. Draft.Template().Sections.Select(section => section.Id != "strategic-objectives" ? section : section with
        {
            Elements = [.. section.Elements.Where(element => element.Id != "UPD-2b").Select(element => element.Id != "UPD-2a" ? element : element with { Id = "UPD-2z", Formerly = [new FormerId("UPD-2a", "1.0")] }), section.Elements[^1] with { Id = "UPD-8", Title = SampleTemplate.Text("Exit strategy"), Aliases = [] }],
        })],
    };
}
