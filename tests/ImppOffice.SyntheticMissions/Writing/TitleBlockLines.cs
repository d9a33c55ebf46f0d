using System.IO.Compression;
using System.Xml.Linq;
using ImppOffice.SyntheticMissions.Missions;

namespace ImppOffice.SyntheticMissions.Writing;

/// <summary>Types the version and the basis documents into the title block, as a person does in Word.</summary>
internal static class TitleBlockLines
{
    private const string MainPart = "word/document.xml";
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Fill(byte[] file, SyntheticDocument document)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.GetEntry(MainPart)!;
            XDocument main;
            using (var reading = part.Open())
            {
                main = XDocument.Load(reading, LoadOptions.PreserveWhitespace);
            }

            Type(main, document);
            part.Delete();
            var renewed = zip.CreateEntry(MainPart);
            renewed.LastWriteTime = Stamp;
            using var writing = renewed.Open();
            main.Save(writing, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }

    private static void Type(XDocument main, SyntheticDocument document)
    {
        Control(main, "impp:version").Descendants(W + "t").First().Value = document.Version;
        if (document.Basis.Count > 0)
        {
            Control(main, "impp:basis").Element(W + "sdtContent")!.ReplaceNodes(document.Basis.Values.Select(line => new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", line)))));
        }
    }

    private static XElement Control(XDocument main, string tag) =>
        main.Descendants(W + "sdt").First(control => (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") == tag);
}
