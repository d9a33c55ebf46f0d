using System.Xml.Linq;

namespace ImppOffice.Planning.Process;

/// <summary>What the picture shows, in words: its table twin.</summary>
/// <param name="Language">The language (BCP 47).</param>
/// <param name="RightToLeft">True where it is read from right to left.</param>
/// <param name="Caption">What the table is.</param>
/// <param name="Headings">The headings of the seven columns.</param>
/// <param name="Rows">For each level a row of its own, then its outputs, then its decision points.</param>
public sealed record ProcessTable(string Language, bool RightToLeft, string Caption, IReadOnlyList<string> Headings, IReadOnlyList<ProcessTableRow> Rows)
{
    public static ProcessTable Of(ProcessStanding standing, ProcessTexts texts, string language)
    {
        var words = new ProcessWords(texts, language);
        var columns = texts.Columns;
        LocalText[] headings = [columns.Level, columns.Mark, columns.Item, columns.By, columns.State, columns.Date, columns.Note];
        return new ProcessTable(
            language,
            WritingDirection.IsRightToLeft(language),
            words.Of(texts.PictureTitle),
            [.. headings.Select(words.Of)],
            [.. standing.Levels.SelectMany(level => RowsOf(level, words))]);
    }

    /// <summary>The table as a fragment of HTML, every text escaped.</summary>
    public string ToHtml() => new XElement(
        "table",
        new XAttribute("lang", Language),
        new XAttribute("dir", RightToLeft ? "rtl" : "ltr"),
        new XElement("caption", Caption),
        new XElement("thead", new XElement("tr", Headings.Select(heading => new XElement("th", new XAttribute("scope", "col"), heading)))),
        new XElement("tbody", Rows.Select(row => new XElement(
            "tr",
            new XElement("th", new XAttribute("scope", "row"), row.Level),
            new[] { row.Mark, row.Item, row.By, row.State, row.Date, row.Note }.Select(cell => new XElement("td", new XAttribute("dir", "auto"), cell)))))).ToString(SaveOptions.None).ReplaceLineEndings("\n");

    private static IEnumerable<ProcessTableRow> RowsOf(LevelStanding standing, ProcessWords words) =>
    [
        new(standing.Level.Id, "", words.Of(standing.Level.Title), words.Of(standing.Level.Lead), words.State(standing), standing.BegunOn is { } begun ? words.Day(begun) : "", words.Time(standing) ?? ""),
        .. standing.Outputs.Select((output, index) => new ProcessTableRow(standing.Level.Id, ProcessWords.Letter(index), words.Of(output.Title), "", words.State(output), output.On is { } on ? words.Day(on) : "", words.Note(output))),
        .. standing.Decisions.Select(decision => new ProcessTableRow(standing.Level.Id, decision.Point.Id, words.Of(decision.Point.Title), words.Of(decision.Point.DecidedBy), words.State(decision), decision.On is { } on ? words.Day(on) : "", words.Note(decision))),
    ];
}

/// <summary>A row of the table: a level, an output or a decision point.</summary>
/// <param name="Level">The id of the level.</param>
/// <param name="Mark">Its mark in the picture; empty for the level itself.</param>
/// <param name="Item">What it is.</param>
/// <param name="By">Who leads or decides; empty for outputs.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Date">The day, written out; empty where there is none.</param>
/// <param name="Note">The document, what is waited for, the time used.</param>
public sealed record ProcessTableRow(string Level, string Mark, string Item, string By, string State, string Date, string Note);
