using System.IO.Compression;
using System.Xml.Linq;

namespace ImppOffice.Tests.Comparing;

/// <summary>Edits a document as a drafter would, at random but always the same for the same seed.</summary>
internal sealed class DocumentEdits(int seed)
{
    private static readonly string[] Parts = ["word/document.xml", "word/footnotes.xml"];
    private readonly EditedText text = new(new Random(seed));

    public byte[] Apply(byte[] file, int count)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entries = Parts.Select(zip.GetEntry).OfType<ZipArchiveEntry>().ToList();
            var parts = entries.ConvertAll(Load);
            Action<XElement, XElement?>[] edits = [.. ParagraphEdits.All(text), .. TableEdits.All(text), .. LookEdits.All(text), .. NoteEdits.All(text)];
            for (var edit = 0; edit < count; edit++)
            {
                text.Pick(edits)(parts[0].Root!.Element(EditedText.W + "body")!, parts.Count > 1 ? parts[1].Root : null);
            }

            foreach (var (entry, part) in entries.Zip(parts))
            {
                using var stream = entry.Open();
                stream.SetLength(0);
                part.Save(stream, SaveOptions.DisableFormatting);
            }
        }

        return bytes.ToArray();
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
