using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Drafting;
using ImppOffice.Tests.Documents;
using ImppOffice.Tests.Writing;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Drafting;

public sealed class ElementFillingTests
{
    private const string EndState = "A Tavara at peace with itself and its neighbours, whose institutions protect all of its people under the rule of law.";

    [Fact]
    public void Filled_elements_are_met_when_checked_and_every_other_part_keeps_its_bytes()
    {
        var before = Draft.New();
        var edited = Draft.Edit(
            before,
            new FillElement { Element = "UPD-2a", Paragraphs = [EndState] },
            new FillElement { Element = "UPD-2b", Paragraphs = [EndState, "Success means that the benchmarks below are reached by the end of the mandate of the mission."] },
            new FillElement { Element = "UPD-2", Rows = [["1", "Protect civilians", "SCR 2745 (2026)"], ["2", "Support the elections", "SCR 2745 (2026)"]] });

        Assert.Equal(["word/document.xml"], Draft.ChangedParts(before, edited));
        Assert.Empty(new WrittenDocument(edited).Faults());
        Assert.All(["UPD-2", "UPD-2a", "UPD-2b"], id => Assert.Equal(Outcome.Met, OutcomeOf(edited, id)));
        Assert.Equal(2, Draft.Outline(edited).Element("UPD-2").Rows);
        Assert.Equal(ElementPresence.Filled, Draft.Outline(edited).Element("UPD-2b").Standing);
        Assert.False(WrittenDocument.ShowsPlaceholder(new WrittenDocument(edited).Control("impp:UPD-2a")));
    }

    [Fact]
    public void Rows_are_added_empty_and_with_ids_of_their_own()
    {
        var edited = Draft.Edit(Draft.New(), new AddRows { Element = "UPD-2c", Count = 3 });

        Assert.Empty(new WrittenDocument(edited).Faults());
        Assert.Equal(4, Draft.Outline(edited).Element("UPD-2c").Rows);
        Assert.Equal(ElementPresence.Open, Draft.Outline(edited).Element("UPD-2c").Standing);
        var ids = new WrittenDocument(edited).Controls.Select(control => WrittenDocument.Property(control, "id")).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }

    [Fact]
    public void Rows_go_into_rows_that_were_added()
    {
        var edited = Draft.Edit(Draft.New(), new AddRows { Element = "UPD-7", Count = 1 }, new FillElement { Element = "UPD-7", Rows = [["Launch of the mission", "Security Council", "3 May 2027", "Directive"]] });

        Assert.Equal(1, Draft.Outline(edited).Element("UPD-7").Rows);
        Assert.Equal(Outcome.Met, OutcomeOf(edited, "UPD-7"));
    }

    [Fact]
    public void What_is_filled_or_has_no_control_is_left_alone()
    {
        var fill = new FillElement { Element = "UPD-2a", Paragraphs = [EndState] };
        var filled = Draft.Edit(Draft.New(), fill);

        Assert.Equal("element-filled", Draft.ProblemOf(filled, fill));
        Assert.Equal("element-without-control", Draft.ProblemOf(Draft.Tavara("legacy-plain"), fill));
        Assert.Equal("wrong-form", Draft.ProblemOf(Draft.New(), new FillElement { Element = "UPD-2a", Rows = [["a"]] }));
        Assert.Equal("wrong-form", Draft.ProblemOf(Draft.New(), new FillElement { Element = "UPD-2c", Rows = [["too few"]] }));
        Assert.Equal("wrong-form", Draft.ProblemOf(Draft.New(), new AddRows { Element = "UPD-2c", Count = 0 }));
    }

    [Fact]
    public void A_comment_and_a_bookmark_in_the_guidance_survive_filling()
    {
        var control = Control("impp:UPD-2a", "<w:p><w:bookmarkStart w:id=\"7\" w:name=\"here\"/><w:commentRangeStart w:id=\"3\"/>" + R("Guidance") + "<w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r><w:bookmarkEnd w:id=\"7\"/></w:p>", "<w:showingPlcHdr/>");
        var edited = new WrittenDocument(Draft.Edit(new DocxBuilder().Body(Styled("Heading1", "Strategic objectives") + control).ToBytes(), new FillElement { Element = "UPD-2a", Paragraphs = ["One", "Two"] }));

        Assert.All(["bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference"], name => Assert.Single(edited.Body.Descendants(WrittenDocument.W + name)));
        Assert.Equal("OneTwo", WrittenDocument.Text(edited.Control("impp:UPD-2a")));
    }

    [Fact]
    public void A_locked_control_is_refused()
    {
        var control = Control("impp:UPD-2a", P("Guidance"), "<w:lock w:val=\"contentLocked\"/><w:showingPlcHdr/>");

        Assert.Equal("element-locked", Draft.ProblemOf(new DocxBuilder().Body(control).ToBytes(), new FillElement { Element = "UPD-2a", Paragraphs = ["One"] }));
    }

    [Fact]
    public void Where_changes_are_tracked_what_is_filled_and_added_can_be_rejected()
    {
        var tracked = new DocxBuilder().Styles(UsualStyles).WordPart("settings", $"<w:settings {DocxBuilder.Namespaces}><w:trackRevisions/></w:settings>")
            .Body(Styled("Heading1", "Strategic objectives") + Control("impp:UPD-2a", P("Guidance"), "<w:showingPlcHdr/>")).ToBytes();
        var edited = Draft.Edit(tracked, new FillElement { Element = "UPD-2a", Paragraphs = [EndState] });

        Assert.Contains(EndState, Judging.Read(edited, "").Texts());
        Assert.DoesNotContain(EndState, Judging.Read(edited, "", Planning.Documents.View.Rejected).Texts());
    }

    [Fact]
    public void Arabic_text_runs_from_right_to_left()
    {
        var edited = Draft.Edit(Draft.New(), new FillElement { Element = "UPD-2a", Paragraphs = ["تافارا في سلام مع نفسها وجيرانها"] });

        Assert.True(Judging.Read(edited, "").Paragraphs.Single(paragraph => paragraph.Text.StartsWith("تافارا", StringComparison.Ordinal)).RightToLeft);
        Assert.Empty(new WrittenDocument(edited).Faults());
    }

    private static Outcome OutcomeOf(byte[] file, string requirement) =>
        Judging.Judge(file, "draft.docx").Outcomes.Single(finding => finding.Requirement == requirement).Outcome;
}
