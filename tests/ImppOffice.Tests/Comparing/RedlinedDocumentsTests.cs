using System.IO.Compression;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.CommandLine;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Tests.Comparing;

public sealed class RedlinedDocumentsTests
{
    [Fact]
    public void A_document_by_another_writer_reads_as_both_versions()
    {
        var old = File.ReadAllBytes(Cli.Document("tavara-directive-pandoc.docx"));
        var now = File.ReadAllBytes(Cli.Document("tavara-directive-libreoffice.docx"));

        var redline = RedlineDocument.Write(old, now, "Reviewer", Readings.Date).OrThrow();

        Assert.Equal(Readings.Lines(old, View.Accepted), Readings.Lines(redline.Content, View.Rejected));
        Assert.Equal(Texts(now), Texts(redline.Content));
        Readings.AddsNoMistake(redline.Content, old, now);
    }

    [Fact]
    public void The_same_document_comes_back_byte_for_byte()
    {
        var file = File.ReadAllBytes(Cli.Document("tavara-directive-libreoffice.docx"));

        Assert.Equal(file, RedlineDocument.Write(file, file, "Reviewer", Readings.Date).OrThrow().Content);
    }

    [Fact]
    public void Parts_without_changes_keep_their_bytes()
    {
        var old = File.ReadAllBytes(Cli.Document("tavara-directive-libreoffice.docx"));

        var (before, after) = (Parts(old), Parts(RedlineDocument.Write(old, new DocumentEdits(2).Apply(old, 10), "Reviewer", Readings.Date).OrThrow().Content));

        Assert.Equal(before.Keys, after.Keys);
        Assert.NotEqual(before["word/document.xml"], after["word/document.xml"]);
        Assert.All(before.Where(part => part.Key is not ("word/document.xml" or "word/footnotes.xml")), part => Assert.Equal(part.Value, after[part.Key]));
    }

    private static Dictionary<string, string> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(entry => entry.FullName, Content, StringComparer.Ordinal);
    }

    private static string Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Convert.ToHexString(bytes.ToArray());
    }

    private static IEnumerable<string> Texts(byte[] file) => Judging.Read(file, "version.docx").Paragraphs.Select(paragraph => paragraph.Text);
}
