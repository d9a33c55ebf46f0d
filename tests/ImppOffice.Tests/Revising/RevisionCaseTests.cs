using System.Xml.Linq;
using ImppOffice.Tests.Documents;
using ImppOffice.Tests.Writing;
using ImppOffice.Word.Revising;

namespace ImppOffice.Tests.Revising;

/// <summary>What documents hold that makes an amendment hard.</summary>
public sealed class RevisionCaseTests
{
    private static readonly XNamespace W = WrittenDocument.W;

    [Fact]
    public void Words_split_over_runs_are_changed_as_words()
    {
        var revised = RevisionLaws.Prove(Element("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Until 30 Sep</w:t></w:r><w:r><w:t>tember 2027 the mis</w:t></w:r><w:r><w:t>sion stays.</w:t></w:r></w:p>"), Revision.Text("UPD-2a", "Until 31 December 2027 the mission stays."));

        Assert.Equal(["30 September"], Deleted(revised));
        Assert.Equal(["31 December"], Inserted(revised));
        Assert.Equal("Before.Until 31 December 2027 the mission stays.After.", string.Concat(Body(revised.Clean).Descendants(W + "t").Select(text => text.Value)));
    }

    [Fact]
    public void Text_that_somebody_else_inserted_is_deleted_within_the_insertion()
    {
        var revised = RevisionLaws.Prove(
            Element("<w:p><w:r><w:t xml:space=\"preserve\">The mission stays </w:t></w:r><w:ins w:id=\"5\" w:author=\"Military branch\" w:date=\"2026-01-01T00:00:00Z\"><w:r><w:t>in the whole country</w:t></w:r></w:ins><w:del w:id=\"6\" w:author=\"Military branch\" w:date=\"2026-01-01T00:00:00Z\"><w:r><w:delText>in Orsa</w:delText></w:r></w:del><w:r><w:t>.</w:t></w:r></w:p>"),
            Revision.Text("UPD-2a", "The mission stays in the north of the country."));

        var body = Body(revised.Tracked);
        var nested = body.Descendants(W + "del").Where(deletion => deletion.Parent!.Name == W + "ins").ToList();
        Assert.NotEmpty(nested);
        Assert.All(nested, deletion => Assert.Equal((Revision.Author, "Military branch"), (deletion.Attribute(W + "author")!.Value, deletion.Parent!.Attribute(W + "author")!.Value)));
        Assert.DoesNotContain(body.Descendants(W + "ins"), insertion => insertion.Parent!.Name == W + "ins");
        Assert.Contains(body.Descendants(W + "del"), deletion => deletion.Value == "in Orsa" && deletion.Attribute(W + "id")!.Value == "6");
        Assert.Contains(Body(revised.Clean).Descendants(W + "ins"), insertion => insertion.Attribute(W + "author")!.Value == "Military branch");
        Assert.Contains(revised.Notes, note => note.Kind == RevisionNoteKind.OpenChanges);
    }

    [Fact]
    public void Comments_stay_where_they_were_anchored()
    {
        var revised = RevisionLaws.Prove(
            Element("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>The mission stays</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:t xml:space=\"preserve\"> for a year.</w:t></w:r></w:p>", comments: true),
            Revision.Text("UPD-2a", "The mission leaves within a year."));

        Assert.Single(Body(revised.Tracked).Descendants(W + "commentRangeStart"));
        Assert.Single(Body(revised.Clean).Descendants(W + "commentReference"));
        Assert.DoesNotContain(Body(revised.Tracked).Descendants(W + "del"), deletion => deletion.Descendants(W + "commentReference").Any());
    }

    [Theory]
    [InlineData("The ceasefire holds and is monitored.", false)]
    [InlineData("All has changed since then, says everybody.", true)]
    public void A_note_goes_only_with_the_words_around_it(string text, bool goes)
    {
        var revised = RevisionLaws.Prove(
            Element("<w:p><w:r><w:t>The ceasefire</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t xml:space=\"preserve\"> holds.</w:t></w:r></w:p>", notes: true),
            Revision.Text("UPD-2a", text));

        Assert.Equal(goes, Body(revised.Tracked).Descendants(W + "footnoteReference").Single().Ancestors(W + "del").Any());
    }

    [Fact]
    public void A_locked_control_is_a_problem_that_names_the_element()
    {
        var problem = Revision.Try(Element("<w:p><w:r><w:t>Old.</w:t></w:r></w:p>", "<w:lock w:val=\"contentLocked\"/>"), [Revision.Text("UPD-2a", "New.")]).Problem!;

        Assert.Equal("element-locked", problem.Code);
        Assert.Contains("UPD-2a", problem.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nested_control_that_is_locked_is_a_problem_too()
    {
        var file = Element("<w:p><w:r><w:t xml:space=\"preserve\">Until </w:t></w:r><w:sdt><w:sdtPr><w:lock w:val=\"contentLocked\"/></w:sdtPr><w:sdtContent><w:r><w:t>May</w:t></w:r></w:sdtContent></w:sdt></w:p>");

        Assert.Equal("element-locked", Revision.Try(file, [Revision.Text("UPD-2a", "Until June")]).Problem!.Code);
    }

    [Fact]
    public void Words_in_a_nested_control_change_in_it()
    {
        var revised = RevisionLaws.Prove(
            Element("<w:p><w:r><w:t xml:space=\"preserve\">The mission ends in </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"month\"/></w:sdtPr><w:sdtContent><w:r><w:t>May</w:t></w:r></w:sdtContent></w:sdt></w:p>"),
            Revision.Text("UPD-2a", "The mission ends in June"));

        Assert.Equal("MayJune", string.Concat(Body(revised.Tracked).Descendants(W + "sdt").Last().Descendants(W + "r").Select(run => run.Value)));
    }

    [Fact]
    public void A_value_bound_to_data_is_bound_no_longer_and_that_is_said()
    {
        var revised = RevisionLaws.Prove(Element("<w:p><w:r><w:t>Old words stand here.</w:t></w:r></w:p>", "<w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{1}\"/>"), Revision.Text("UPD-2a", "New words stand here."));

        Assert.Empty(Body(revised.Tracked).Descendants(W + "dataBinding"));
        Assert.Equal([RevisionNoteKind.Unbound], revised.Notes.Select(note => note.Kind));
    }

    [Fact]
    public void Right_to_left_text_comes_in_as_such()
    {
        var revised = RevisionLaws.Prove(
            Element("<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>تبقى البعثة حتى أيلول</w:t></w:r></w:p>"),
            Revision.Text("UPD-2a", "تبقى البعثة حتى كانون الأول", "وتنسحب بعد ذلك."));

        Assert.All(Body(revised.Tracked).Descendants(W + "ins").Elements(W + "r"), run => Assert.NotNull(run.Element(W + "rPr")!.Element(W + "rtl")));
        Assert.Equal(2, Body(revised.Clean).Descendants(W + "bidi").Count());
    }

    [Fact]
    public void An_amended_element_that_says_the_same_is_left_alone()
    {
        var file = Element("<w:p><w:r><w:t>The mission stays.</w:t></w:r></w:p>");

        var revised = Revision.Of(file, Revision.Text("UPD-2a", "The mission stays."));

        Assert.False(revised.Elements[0].Changed);
        Assert.Equal(file, revised.Tracked);
    }

    [Fact]
    public void Two_amendments_of_one_text_are_a_problem() =>
        Assert.Equal("amended-twice", Revision.Try(Element("<w:p><w:r><w:t>The mission stays.</w:t></w:r></w:p>"), [Revision.Text("UPD-2a", "One."), Revision.Text("UPD-2a", "Two.")]).Problem!.Code);

    [Fact]
    public void A_protected_document_is_a_problem()
    {
        var file = Builder("<w:p/>").WordPart("settings", $"<w:settings {DocxBuilder.Namespaces}><w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/></w:settings>").ToBytes();

        Assert.Equal("protected-document", Revision.Try(file, [Revision.Text("UPD-2a", "New.")]).Problem!.Code);
    }

    [Fact]
    public void The_mark_up_form_strikes_out_and_makes_bold_and_has_no_tracked_changes()
    {
        var revised = RevisionLaws.Prove(Element("<w:p><w:r><w:t>The mission stays until May.</w:t></w:r></w:p>"), Revision.Text("UPD-2a", "The mission stays until June."));

        var body = Body(revised.Markup);
        Assert.DoesNotContain(body.Descendants(), element => element.Name.LocalName is "ins" or "del" or "delText");
        Assert.Equal("May", Assert.Single(body.Descendants(W + "r"), run => run.Element(W + "rPr")?.Element(W + "strike") is not null).Value);
        Assert.Equal("June", Assert.Single(body.Descendants(W + "r"), run => run.Element(W + "rPr")?.Element(W + "b") is not null).Value);
    }

    private static byte[] Element(string paragraphs, string properties = "", bool notes = false, bool comments = false)
    {
        var builder = Builder($"<w:p><w:r><w:t>Before.</w:t></w:r></w:p><w:sdt><w:sdtPr><w:tag w:val=\"impp:UPD-2a\"/>{properties}</w:sdtPr><w:sdtContent>{paragraphs}</w:sdtContent></w:sdt><w:p><w:r><w:t>After.</w:t></w:r></w:p>");
        if (notes)
        {
            builder.WordPart("footnotes", $"<w:footnotes {DocxBuilder.Namespaces}><w:footnote w:id=\"2\"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>");
        }

        return (comments ? builder.WordPart("comments", $"<w:comments {DocxBuilder.Namespaces}><w:comment w:id=\"0\" w:author=\"A\"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment></w:comments>") : builder).ToBytes();
    }

    private static DocxBuilder Builder(string body) => new DocxBuilder().Body(body);

    private static XElement Body(byte[] file) => new WrittenDocument(file).Body;

    private static List<string> Inserted(RevisedDocument revised) => [.. Body(revised.Tracked).Descendants(W + "ins").Where(mark => mark.HasElements).Select(mark => mark.Value)];

    private static List<string> Deleted(RevisedDocument revised)
    {
        var gone = Body(revised.Tracked).Descendants(W + "delText").Select(text => text.Value);
        return [string.Concat(gone)];
    }
}
