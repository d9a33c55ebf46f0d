using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Comparing.Laws;
using ImppOffice.Tests.Documents;
using ImppOffice.Word.Comparing;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Comparing;

public sealed class RedlineMoveTests
{
    private static readonly string Stays = P("The parties signed an agreement in May.") + P("Elections follow in the autumn of 2027.") + P("Roads in the north are open again.");
    private static readonly string Moving = P("Troops deploy to the northern districts by March.");
    private static readonly string Last = P("Nothing else is said here.");

    [Fact]
    public void A_paragraph_that_stands_elsewhere_is_moved_there_and_back()
    {
        var (old, now) = (File(Moving + Stays + Last), File(Stays + Moving + Last));

        foreach (var redline in new[] { RedlineLaws.Prove(old, now), RedlineLaws.Prove(now, old) })
        {
            Assert.Equal([("Troops deploy to the northern districts by March.", "Troops deploy to the northern districts by March.")], MoveRanges.Of(redline.Content).Values);
            Assert.Equal([ChangeKind.MoveFrom, ChangeKind.MoveTo], Judging.Read(redline.Content, "redline.docx").Changes.Where(change => change.Snippet.Length > 0).Select(change => change.Kind).Distinct().Order());
        }
    }

    [Fact]
    public void A_section_moves_as_one_with_its_short_heading()
    {
        var section = Styled("Heading1", "Aim") + Moving + P("They stay for two years at most.");

        var redline = RedlineLaws.Prove(File(section + Stays + Last), File(Stays + section + Last));

        var (from, to) = Assert.Single(MoveRanges.Of(redline.Content)).Value;
        Assert.Equal(["Aim", "Troops deploy to the northern districts by March.", "They stay for two years at most."], from.Split('\n'));
        Assert.Equal(from, to);
    }

    [Fact]
    public void What_moved_and_changed_shows_the_words_that_changed()
    {
        var changed = P("Troops deploy to the northern districts by June.");

        var redline = RedlineLaws.Prove(File(Moving + Stays + Last), File(Stays + changed + Last));

        Assert.Single(MoveRanges.Of(redline.Content));
        var changes = Judging.Read(redline.Content, "redline.docx").Changes;
        Assert.Contains(changes, change => change is { Kind: ChangeKind.Insertion, Snippet: "June" });
    }

    [Fact]
    public void What_moves_to_the_end_is_moved_too()
    {
        var redline = RedlineLaws.Prove(File(Moving + Stays), File(Stays + Moving));

        Assert.Single(MoveRanges.Of(redline.Content));
    }

    [Fact]
    public void Short_texts_and_rows_of_tables_do_not_move()
    {
        const string Table = "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>";
        string[] rows = [.. Enumerable.Range(1, 4).Select(number => Row("", $"Row number {number} says something of its own {number}{number}{number}"))];

        Assert.Empty(MoveRanges.Of(RedlineLaws.Prove(File(P("None.") + Stays + Last), File(Stays + P("None.") + Last)).Content));
        Assert.Empty(MoveRanges.Of(RedlineLaws.Prove(File(Table + string.Concat(rows) + "</w:tbl>" + Last), File(Table + string.Concat(rows[1..]) + rows[0] + "</w:tbl>" + Last)).Content));
    }

    [Fact]
    public void The_comparison_tells_what_moved_and_changed()
    {
        var difference = Assert.Single(DocumentComparison.Compare(
            ReadBody(Moving + Stays + Last), ReadBody(Stays + P("Troops deploy to the northern districts by June 2028.") + Last)).Differences);

        Assert.Equal(DifferenceKind.Moved, difference.Kind);
        Assert.Contains(new TextPiece(PieceChange.Removed, "March"), difference.Text);
        Assert.Equal([new FigureChange(FigureKind.Date, null, "2028-06-30")], difference.Figures);
    }

    private static byte[] File(string body) => new DocxBuilder().Styles(UsualStyles).Body(body).ToBytes();
}
