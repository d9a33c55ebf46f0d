using System.Globalization;
using System.Xml.Linq;

namespace ImppOffice.Planning.Process;

/// <summary>
/// A standing as a picture: the levels on a time axis with outputs and decision points. One colour, that of the text
/// around it, and differences by form alone, so that it holds in forced colours and on a grey printer; no scripts.
/// </summary>
public static class ProcessPicture
{
    private static readonly XNamespace Svg = SvgSheet.Svg;

    /// <summary>The picture as an SVG element without a declaration, to stand in a page. The same standing gives the same text.</summary>
    /// <param name="standing">Where the mission stands.</param>
    /// <param name="texts">The words of process.json.</param>
    /// <param name="language">The language (BCP 47); texts that lack it come in English.</param>
    public static string Write(ProcessStanding standing, ProcessTexts texts, string language)
    {
        var words = new ProcessWords(texts, language);
        var axis = TimeAxis.Of(standing);
        var sheet = new SvgSheet(PictureSize.Width, WritingDirection.IsRightToLeft(language));
        var height = PictureSize.Head + (standing.Levels.Count * LevelRow.Height) + PictureSize.Foot;
        var rows = standing.Levels.SelectMany((level, index) => new LevelRow(sheet, words, axis, level, PictureSize.Head + (index * LevelRow.Height)).Draw(standing.Today));
        return new XElement(
            Svg + "svg",
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {PictureSize.Width} {height}")),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "process-picture-title process-picture-description"),
            new XAttribute(XNamespace.Xml + "lang", language),
            new XAttribute("direction", sheet.RightToLeft ? "rtl" : "ltr"),
            new XAttribute("font-family", "system-ui, sans-serif"),
            new XElement(Svg + "title", new XAttribute("id", "process-picture-title"), words.Of(texts.PictureTitle)),
            new XElement(Svg + "desc", new XAttribute("id", "process-picture-description"), words.Of(texts.PictureDescription.Fill(axis.From, axis.To))),
            Axis(sheet, words, axis, height),
            Today(sheet, words, texts, axis, standing.Today, height),
            sheet.Text(LevelRow.ToComeFrom, PictureSize.Head - 12, words.Of(texts.ToCome), 12),
            rows).ToString(SaveOptions.None).ReplaceLineEndings("\n");
    }

    private static IEnumerable<XElement> Axis(SvgSheet sheet, ProcessWords words, TimeAxis axis, double height) => axis.Ticks.SelectMany(day =>
    {
        var x = X(axis, day);
        return new[]
        {
            sheet.Line(x, PictureSize.Head - 6, x, height - PictureSize.Foot, opacity: 0.2),
            sheet.Text(x, PictureSize.Head - 12, words.MonthOf(day), 10, centred: true),
        };
    });

    private static XElement Today(SvgSheet sheet, ProcessWords words, ProcessTexts texts, TimeAxis axis, DateOnly today, double height)
    {
        var x = X(axis, today);
        return sheet.Group(
            $"{words.Of(texts.Today)}: {words.Day(today)}",
            sheet.Line(x, 24, x, height - PictureSize.Foot, "6 3", 1.5),
            sheet.Text(x, 18, words.Of(texts.Today), 12, bold: true, centred: true));
    }

    private static double X(TimeAxis axis, DateOnly day) => LevelRow.AxisFrom + (axis.Share(day) * (LevelRow.AxisTo - LevelRow.AxisFrom));
}
