using ImppOffice.Word.Writing;

namespace ImppOffice.Tests.Writing;

public sealed class LibreOfficeTests
{
    [Fact]
    public async Task LibreOffice_reads_every_word_of_a_new_document()
    {
        var folder = Directory.CreateTempSubdirectory("impp-office-");
        try
        {
            var file = Path.Combine(folder.FullName, "new.docx");
            var request = new NewDocumentRequest("UNIMTA", "Republic of Tavara", "en", new DateOnly(2027, 5, 3), "d-1");
            await File.WriteAllBytesAsync(file, NewDocument.Write(SampleTemplate.Value, request, ProductTemplates.HouseStyle, ProductTemplates.Texts).OrThrow());

            await LibreOffice.ConvertAsync(folder.FullName, file, "txt:Text (encoded):UTF8");

            var text = await File.ReadAllTextAsync(Path.ChangeExtension(file, "txt"));
            Assert.All(
                ["Sample Directive", "UNIMTA", "3 May 2027", "3.\tObjectives", "Title of S-4", "Guidance for indicator", "Military", "Write what S-3 asks for."],
                expected => Assert.Contains(expected, text, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
