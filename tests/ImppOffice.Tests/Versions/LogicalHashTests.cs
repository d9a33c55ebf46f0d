using System.IO.Compression;
using ImppOffice.Tests.CommandLine;
using ImppOffice.Tests.Documents;
using ImppOffice.Word.Reading;
using ImppOffice.Word.Versions;

namespace ImppOffice.Tests.Versions;

public sealed class LogicalHashTests
{
    private static readonly byte[] Original = File.ReadAllBytes(Cli.Document("tavara-early-draft.docx"));

    [Fact]
    public void A_package_packed_anew_in_another_order_is_the_same()
    {
        var packed = Rewritten(Original, entries => entries.Reverse());

        Assert.NotEqual(Original, packed);
        Assert.Equal(Of(Original), Of(packed));
    }

    [Fact]
    public void Properties_that_a_server_fills_in_do_not_count()
    {
        var promoted = Rewritten(Original, entries => entries, ("docProps/custom.xml", "<p/>"), ("customXml/item9.xml", "<properties xmlns=\"urn:server\"/>"));

        Assert.Equal(Of(Original), Of(promoted));
    }

    [Theory]
    [InlineData("""<w:p><w:r><w:t>Some words</w:t></w:r></w:p>""", """<w:p w:rsidR="00AB12CD" w14:paraId="1"><w:r w:rsidRPr="00AB12CD"><w:t>Some words</w:t></w:r><w:proofErr w:type="spellEnd"/></w:p>""")]
    [InlineData("""<w:p><w:pPr><w:ind w:left="1" w:right="2"/></w:pPr></w:p>""", """<w:p><w:pPr><w:ind w:right="2"   w:left="1"></w:ind></w:pPr></w:p>""")]
    public void Traces_of_editing_sessions_and_ways_of_writing_do_not_count(string one, string other) =>
        Assert.Equal(Of(new DocxBuilder().Body(one).ToBytes()), Of(new DocxBuilder().Body(other).ToBytes()));

    [Theory]
    [InlineData("""<w:p><w:r><w:t>Some words</w:t></w:r></w:p>""", """<w:p><w:r><w:t>Some word</w:t></w:r></w:p>""")]
    [InlineData("""<w:p><w:r><w:t>Some words</w:t></w:r></w:p>""", """<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Some words</w:t></w:r></w:p>""")]
    [InlineData("""<w:p/><w:p/>""", """<w:p/>""")]
    [InlineData("""<w:p><w:r/><w:r/></w:p>""", """<w:p><w:r><w:r/></w:r></w:p>""")]
    public void What_is_said_and_how_it_looks_counts(string one, string other) =>
        Assert.NotEqual(Of(new DocxBuilder().Body(one).ToBytes()), Of(new DocxBuilder().Body(other).ToBytes()));

    [Fact]
    public void What_is_no_document_is_refused() =>
        Assert.Equal("not-a-word-document", new LogicalHash(new ReaderLimits()).Of("no zip"u8.ToArray(), CancellationToken.None).Problem?.Code);

    private static string Of(byte[] file) => new LogicalHash(new ReaderLimits()).Of(file, CancellationToken.None).OrThrow();

    private static byte[] Rewritten(byte[] file, Func<IEnumerable<ZipArchiveEntry>, IEnumerable<ZipArchiveEntry>> order, params (string Name, string Xml)[] added)
    {
        using var target = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(file)))
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in order(source.Entries))
            {
                using var content = new MemoryStream();
                using var from = entry.Open();
                from.CopyTo(content);
                using var to = zip.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                to.Write(content.ToArray());
            }

            foreach (var (name, xml) in added)
            {
                using var to = new StreamWriter(zip.CreateEntry(name).Open());
                to.Write(xml);
            }
        }

        return target.ToArray();
    }
}
