using System.Xml.Linq;
using ImppOffice.Api.Missions;
using ImppOffice.Planning.Process;

namespace ImppOffice.Api.Reports;

/// <summary>Where a mission stands, on a page of its own: the picture and, in a table, all that it shows.</summary>
public static class ProcessPage
{
    public static string Write(MissionProcess process, string language)
    {
        var texts = process.Knowledge.Process.Texts;
        var title = $"{process.Mission.Profile.Acronym} - {texts.PictureTitle.In(language)}";
        var page = new XElement(
            "html",
            new XAttribute("lang", language),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", Html.Text(title)),
                new XElement("style", ReportStyle.Element)),
            new XElement(
                "body",
                new XElement(
                    "main",
                    Html.Foreign("h1", process.Mission.Profile.Name),
                    XElement.Parse(ProcessPicture.Write(process.Standing, texts, language), LoadOptions.PreserveWhitespace),
                    XElement.Parse(ProcessTable.Of(process.Standing, texts, language).ToHtml()))));
        return "<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting) + "\n";
    }
}
