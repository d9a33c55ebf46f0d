using System.IO.Compression;
using System.Text;
using ImppOffice.Tests.Documents;
using ImppOffice.Word.Reading;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class IntakeTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void An_empty_file_is_told_as_empty() => Assert.Equal("empty-file", ProblemOf([]));

    [Fact]
    public void A_file_with_a_password_is_told_from_an_old_document()
    {
        Assert.Equal("encrypted-document", ProblemOf([.. CompoundFile, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal("legacy-word-document", ProblemOf([.. CompoundFile, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")]));
    }

    [Fact]
    public void Rich_text_is_known_by_its_first_characters() => Assert.Equal("rich-text-document", ProblemOf("{\\rtf1 text}"u8.ToArray()));

    [Fact]
    public void Anything_else_is_no_word_document() => Assert.Equal("not-a-word-document", ProblemOf("%PDF-1.7"u8.ToArray()));

    [Fact]
    public void OpenDocument_is_known_by_its_mimetype() =>
        Assert.Equal("open-document-text", ProblemOf(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>"))));

    [Fact]
    public void A_plain_zip_is_no_word_document() => Assert.Equal("not-a-word-document", ProblemOf(Zip(("a.txt", "a"))));

    [Fact]
    public void A_zip_cut_short_is_told_as_damaged()
    {
        var whole = new DocxBuilder().Body(P("text")).ToBytes();

        Assert.Equal("truncated-document", ProblemOf(whole[..(whole.Length / 2)]));
    }

    [Theory]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml", "macro-document")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", "macro-document")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "not-a-word-document")]
    [InlineData("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "not-a-word-document")]
    [InlineData("text/plain", "not-a-word-document")]
    public void The_content_type_of_the_main_part_decides(string type, string problem) =>
        Assert.Equal(problem, ProblemOf(new DocxBuilder().MainType(type).Body(P("text")).ToBytes()));

    [Fact]
    public void A_macro_project_under_a_plain_content_type_is_refused()
    {
        const string Type = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
        var docx = new DocxBuilder().Body(P("text")).Part("word/vbaProject.bin", "x").Related(Type, "vbaProject.bin");

        Assert.Equal("macro-document", ProblemOf(docx.ToBytes()));
    }

    [Fact]
    public void A_part_that_inflates_far_beyond_its_stored_size_is_refused()
    {
        var docx = new DocxBuilder().Body(P("text")).Part("word/media/bomb.xml", new string(' ', 9 * 1024 * 1024));

        Assert.Equal("document-too-large", ProblemOf(docx.ToBytes()));
    }

    [Fact]
    public void What_inflates_is_counted_whatever_size_is_declared()
    {
        var file = new DocxBuilder().Body(P(new string('a', 100_000))).ToBytes();
        DeclareSmall(file);

        Assert.NotNull(ProblemOf(file, new ReaderLimits { MaxInflatedBytes = 10_000 }));
    }

    [Fact]
    public void Each_limit_is_told_with_its_figure()
    {
        var file = new DocxBuilder().Body(P("one") + P("two") + Nested(50)).ToBytes();

        Assert.Equal("document-too-large", ProblemOf(file, new ReaderLimits { MaxFileBytes = 100 }));
        Assert.Equal("document-too-large", ProblemOf(file, new ReaderLimits { MaxParts = 2 }));
        Assert.Equal("document-too-large", ProblemOf(file, new ReaderLimits { MaxPartBytes = 100 }));
        Assert.Equal("document-too-large", ProblemOf(file, new ReaderLimits { MaxParagraphs = 1 }));
        Assert.Equal("document-too-large", ProblemOf(file, new ReaderLimits { MaxDepth = 100 }));
        Assert.Null(ProblemOf(file));
    }

    [Fact]
    public void Thousands_of_nested_tables_are_refused_without_a_crash() =>
        Assert.Equal("document-too-large", ProblemOf(new DocxBuilder().Body(Nested(5000)).ToBytes()));

    [Fact]
    public void A_document_type_in_the_main_part_is_refused() =>
        Assert.Equal("broken-part", ProblemOf(new DocxBuilder().Main(
            $"<!DOCTYPE d [<!ENTITY a \"aaaa\">]><w:document {DocxBuilder.Namespaces}><w:body>{P("&a;")}</w:body></w:document>").ToBytes()));

    [Theory]
    [InlineData("<w:document")]
    [InlineData("")]
    [InlineData("<other/>")]
    public void A_main_part_that_is_no_document_is_told_by_name(string xml) =>
        Assert.Equal("broken-part", ProblemOf(new DocxBuilder().Main(xml).ToBytes()));

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", levels)) + P("deep") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", levels));

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Overwrites the inflated size in every directory record with 1,000.</summary>
    private static void DeclareSmall(byte[] file)
    {
        ReadOnlySpan<byte> record = [0x50, 0x4B, 0x01, 0x02];
        for (var at = 0; at < file.Length - 28; at++)
        {
            if (file.AsSpan(at).StartsWith(record))
            {
                BitConverter.TryWriteBytes(file.AsSpan(at + 24), 1000);
            }
        }
    }
}
