using ImppOffice.Tests.CommandLine;
using ImppOffice.Tests.Comparing.Laws;
using ImppOffice.Tests.Writing;
using ImppOffice.Word.Comparing;

namespace ImppOffice.Tests.Comparing;

public sealed class RedlineInLibreOfficeTests
{
    [Theory]
    [InlineData("ours")]
    [InlineData("libreoffice")]
    [InlineData("npm-docx")]
    public async Task LibreOffice_opens_a_redline_and_prints_it(string writer)
    {
        using var folder = new TemporaryFolder();
        var old = Writers.Document(writer);
        var redline = RedlineDocument.Write(old, new DocumentEdits(7).Apply(old, 30), "Reviewer", Readings.Date).OrThrow();
        await File.WriteAllBytesAsync(folder.At("redline.docx"), redline.Content);

        await LibreOffice.ConvertAsync(folder.Root, folder.At("redline.docx"), "pdf");

        Assert.StartsWith("%PDF", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(folder.At("redline.pdf"))), StringComparison.Ordinal);
    }
}
