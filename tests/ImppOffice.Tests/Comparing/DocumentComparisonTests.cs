using System.Text.Json.Nodes;
using ImppOffice.Api.Reports;
using ImppOffice.Word.Comparing;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Comparing;

public sealed class DocumentComparisonTests
{
    private const string Table = "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>";

    [Fact]
    public void The_same_document_has_no_difference() => Assert.True(Compare(P("One two."), P("One two.")).Same);

    [Fact]
    public void Words_dates_and_numbers_that_changed_are_told()
    {
        var difference = Assert.Single(Compare(
            P("Some 1,200 troops deploy to the northern districts by 31 March 2027."),
            P("Some 1,450 troops deploy to the northern districts by 30 June 2027.")).Differences);

        Assert.Equal(DifferenceKind.Changed, difference.Kind);
        Assert.Equal([new FigureChange(FigureKind.Date, "2027-03-31", "2027-06-30"), new FigureChange(FigureKind.Number, "1,200", "1,450")], difference.Figures);
        Assert.Equal("Some 1,200 troops deploy to the northern districts by 31 March 2027.", Text(difference, PieceChange.Added));
        Assert.Equal("Some 1,450 troops deploy to the northern districts by 30 June 2027.", Text(difference, PieceChange.Removed));
        Assert.Contains(new TextPiece(PieceChange.Added, "1,450"), difference.Text);
    }

    [Fact]
    public void A_paragraph_is_added_and_one_removed_in_its_section()
    {
        var comparison = Compare(
            Styled("Heading1", "Aim") + P("Alpha beta gamma.") + P("End."),
            Styled("Heading1", "Aim") + P("End.") + Control("impp:UPD-1", P("Wholly other words.")));

        Assert.Equal([DifferenceKind.Removed, DifferenceKind.Added], comparison.Differences.Select(difference => difference.Kind));
        Assert.Equal(["Aim"], comparison.Differences[0].Old!.Section);
        Assert.Equal("UPD-1", comparison.Differences[1].New!.Element);
        Assert.Null(comparison.Differences[1].Old);
    }

    [Fact]
    public void Words_that_stand_elsewhere_are_moved()
    {
        var moved = P("This sentence stands in another place now.");
        var comparison = Compare(moved + P("a b c") + P("d e f") + P("g h i"), P("a b c") + P("d e f") + P("g h i") + moved);

        var difference = Assert.Single(comparison.Differences);
        Assert.Equal((DifferenceKind.Moved, 1, 4), (difference.Kind, difference.Old!.Paragraph, difference.New!.Paragraph));
        Assert.Equal(1, comparison.Counts[DifferenceKind.Moved]);
    }

    [Fact]
    public void The_same_words_in_another_style_are_restyled()
    {
        var difference = Assert.Single(Compare(P("Objectives"), Styled("Heading1", "Objectives")).Differences);

        Assert.Equal((DifferenceKind.Restyled, "heading 1, heading 1"), (difference.Kind, difference.Style!.New));
    }

    [Fact]
    public void What_moved_or_was_restyled_is_told_with_its_section_and_element_in_every_form()
    {
        var (moved, stays) = (P("This sentence stands in another place now."), P("a b c") + P("d e f") + P("g h i"));
        var comparison = Compare(
            Styled("Heading1", "Aim") + moved + stays + Control("impp:UPD-1", P("One two.")),
            Styled("Heading1", "Aim") + stays + Control("impp:UPD-1", Styled("Title", "One two.")) + Control("impp:UPD-2", moved));

        Assert.Equal(
            [(DifferenceKind.Restyled, "UPD-1", "Aim"), (DifferenceKind.Moved, "UPD-2", "Aim")],
            comparison.Differences.Select(difference => (difference.Kind, difference.New!.Element, difference.New.Section.Single())));
        foreach (var report in new[] { TextComparison.Write(comparison, "en"), HtmlComparison.Write(comparison, "en") })
        {
            Assert.Contains("Restyled: paragraph, element UPD-1", report, StringComparison.Ordinal);
            Assert.Contains("Moved: paragraph, element UPD-2", report, StringComparison.Ordinal);
        }

        var kinds = JsonNode.Parse(JsonComparison.Write(comparison))!["differences"]!.AsArray().Select(difference => $"{difference!["kind"]} {difference["new"]!["element"]}");
        Assert.Equal(["restyled UPD-1", "moved UPD-2"], kinds);
    }

    [Fact]
    public void Tables_are_compared_by_rows_and_cells()
    {
        var comparison = Compare(
            Table + Row("", "Police", "1,200") + Row("", "Military", "9,800") + "</w:tbl>",
            Table + Row("", "Police", "1,450") + Row("", "Military", "9,800") + Row("", "Civilian", "2,100") + "</w:tbl>");

        Assert.Equal([(DifferenceKind.Changed, DifferenceScope.Cell), (DifferenceKind.Added, DifferenceScope.Row)], comparison.Differences.Select(difference => (difference.Kind, difference.Scope)));
        Assert.Equal("Civilian | 2,100", Text(comparison.Differences[1], PieceChange.Removed));
    }

    [Fact]
    public void Every_word_of_both_versions_is_in_the_pieces()
    {
        var (old, now) = ("The mid-term review, in 2027, is late.", "A mid-term review; in June 2027 it is due.");

        var pieces = Assert.Single(Compare(P(old), P(now)).Differences).Text;

        Assert.Equal(old, string.Concat(pieces.Where(piece => piece.Change != PieceChange.Added).Select(piece => piece.Text)));
        Assert.Equal(now, string.Concat(pieces.Where(piece => piece.Change != PieceChange.Removed).Select(piece => piece.Text)));
    }

    [Fact]
    public void Two_long_versions_that_share_nothing_are_compared_without_delay()
    {
        var old = string.Concat(Enumerable.Range(0, 4000).Select(number => P($"old{number} of{number} this{number} kind{number}")));
        var now = string.Concat(Enumerable.Range(0, 4000).Select(number => P($"new{number} at{number} that{number} time{number}")));

        Assert.Equal(8000, Compare(old, now).Differences.Count);
    }

    private static Comparison Compare(string old, string now) => DocumentComparison.Compare(ReadBody(old), ReadBody(now));

    private static string Text(Difference difference, PieceChange without) =>
        string.Concat(difference.Text.Where(piece => piece.Change != without).Select(piece => piece.Text));
}
