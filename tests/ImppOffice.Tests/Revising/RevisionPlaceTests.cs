using System.Xml.Linq;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Drafting;
using ImppOffice.Tests.Writing;
using ImppOffice.Word.Revising;

namespace ImppOffice.Tests.Revising;

/// <summary>Where amendments find their place: controls, headings, tables, the title block, or nowhere.</summary>
public sealed class RevisionPlaceTests
{
    [Fact]
    public void A_new_draft_takes_amendments_in_its_controls_and_lists_and_tables()
    {
        var amendments = new[]
        {
            Revision.Text("UPD-2a", "A Tavara at peace.", "With elected institutions."),
            Revision.Rows("UPD-4c", ["Spoilers", "high", "high", "Patrols", "Force"], ["Delay", "low", "high", "Early order", "Support"]),
            Revision.Basis(new BasisVersion("sg-strategic-planning-directive", "2.0")),
        };

        var revised = RevisionLaws.Prove(Draft.New(), amendments);

        Assert.Equal([ElementFound.Control, ElementFound.Control, ElementFound.TitleBlock], revised.Elements.Select(element => element.Found));
        Assert.Contains(revised.Notes, note => note.Kind == RevisionNoteKind.Placeholder);
        RevisionLaws.IsDone(revised, amendments);
        Assert.Equal([new BasisVersion("sg-strategic-planning-directive", "2.0")], Judging.Read(revised.Tracked, "directive.docx").Identity!.Basis);
    }

    [Theory]
    [InlineData("directive-npm-docx", ElementFound.Control)]
    [InlineData("directive-libreoffice", ElementFound.Heading)]
    [InlineData("directive-pandoc", ElementFound.Heading)]
    public void Rows_are_paired_and_changed_word_by_word(string document, ElementFound found)
    {
        var file = Draft.Tavara(document);
        var rows = Revision.Of(file, Revision.Rows("UPD-4c", ["a", "b", "c", "d", "e"])).Elements[0].Old.Split('\n').Select(row => row.Split('\t').ToList()).ToList();
        rows[1][3] += " and daily reports";
        rows.RemoveAt(2);
        rows.Insert(3, ["Early withdrawal", "medium", "high", "Phased drawdown", "Mission support"]);
        var amendment = Revision.Rows("UPD-4c", [.. rows]);

        var revised = RevisionLaws.Prove(file, amendment);

        Assert.Equal(found, revised.Elements[0].Found);
        RevisionLaws.IsDone(revised, amendment);
        Assert.Single(new WrittenDocument(revised.Tracked).Body.Descendants(WrittenDocument.W + "trPr").Elements(WrittenDocument.W + "ins"));
    }

    [Fact]
    public void A_missing_element_is_put_in_with_its_section_and_said_so()
    {
        var file = Draft.Tavara("early-draft");
        var absent = Draft.Outline(file).Sections.SelectMany(section => section.Elements).Where(element => element.Standing == Planning.Drafting.ElementPresence.Absent).ToList();
        var amendments = absent.Select(element => element.Columns is { } columns ? Revision.Rows(element.Id, [.. columns.Select(column => column.Title)]) : Revision.Text(element.Id, $"What {element.Id} says now.")).ToList();

        var revised = RevisionLaws.Prove(file, amendments);

        Assert.NotEmpty(amendments);
        Assert.All(revised.Elements, element => Assert.True(element.Found is ElementFound.Inserted or ElementFound.InsertedWithSection));
        RevisionLaws.IsDone(revised, amendments);
    }

    [Fact]
    public void The_basis_is_named_in_a_title_block_without_controls()
    {
        var revised = RevisionLaws.Prove(Draft.Tavara("directive-libreoffice"), Revision.Basis(new BasisVersion("revised-mission-plan", "2.0")));

        Assert.Contains(revised.Elements[0].Found, new[] { ElementFound.TitleBlock, ElementFound.DataOnly });
        Assert.Equal("revised-mission-plan", Judging.Read(revised.Clean, "directive.docx").Identity!.Basis[0].Kind);
    }

    [Fact]
    public void A_paragraph_that_is_not_there_is_a_problem() =>
        Assert.Equal("no-such-paragraph", Revision.Try(Draft.Tavara("directive-pandoc"), [Revision.Paragraph(99999, "New.")]).Problem!.Code);

    [Fact]
    public void An_element_the_template_does_not_know_is_a_problem() =>
        Assert.Equal("unknown-element", Revision.Try(Draft.Tavara("directive-pandoc"), [Revision.Text("UPD-99", "New.")]).Problem!.Code);

    [Fact]
    public void A_revised_directive_gets_what_a_first_one_lacks()
    {
        var amendments = new[]
        {
            Revision.Text("RSD-4", "The Security Council authorised the transition in resolution 2990 (2028) of 20 November 2028; the Secretary-General endorsed the plan on 4 December 2028."),
            Revision.Text("RSD-1", "Objective one.", "Objective two."),
        };

        var revised = Revision.Try(Draft.New("srsg-directive"), amendments, "revised-srsg-directive").OrThrow();

        Assert.Equal([ElementFound.InsertedWithSection, ElementFound.InsertedWithSection], revised.Elements.Select(element => element.Found));
        Assert.Empty(Draft.NewFaults(Draft.New("srsg-directive"), revised.Tracked));
    }
}
