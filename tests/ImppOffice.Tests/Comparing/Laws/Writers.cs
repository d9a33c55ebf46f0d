using System.IO.Compression;
using System.Xml.Linq;
using ImppOffice.Tests.CommandLine;
using ImppOffice.Tests.Writing;
using ImppOffice.Word.Writing;

namespace ImppOffice.Tests.Comparing.Laws;

/// <summary>A directive by each writer, without open changes.</summary>
internal static class Writers
{
    public static IReadOnlyList<string> All { get; } = ["ours", "libreoffice", "pandoc", "npm-docx"];

    public static byte[] Document(string writer) => writer == "ours" ? Ours() : Accepted(File.ReadAllBytes(Cli.Document($"tavara-directive-{writer}.docx")));

    private static byte[] Ours() => NewDocument.Write(
        SampleTemplate.Value, new NewDocumentRequest("UNIMTA", "Republic of Tavara", "en", new DateOnly(2027, 5, 3), "d-1"), ProductTemplates.HouseStyle, ProductTemplates.Texts).OrThrow();

    // The one by npm's docx has recorded changes, which a redline refuses.
    private static byte[] Accepted(byte[] file)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = zip.GetEntry("word/document.xml")!.Open();
            var document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
            new SettledChanges(accept: true).Settle(document.Root!);
            stream.SetLength(0);
            document.Save(stream, SaveOptions.DisableFormatting);
        }

        return bytes.ToArray();
    }
}
