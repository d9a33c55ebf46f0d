using System.Diagnostics;
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

            await Convert(folder.FullName, file);

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

    private static async Task Convert(string folder, string file)
    {
        // A profile of its own: LibreOffice hands the work to a running instance otherwise, and ends before it is done.
        var start = new ProcessStartInfo("soffice")
        {
            ArgumentList = { $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, file },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var process = Process.Start(start) ?? throw new InvalidOperationException("LibreOffice (soffice) did not start.");
        var errors = process.StandardError.ReadToEndAsync(deadline.Token);
        await process.StandardOutput.ReadToEndAsync(deadline.Token);
        await process.WaitForExitAsync(deadline.Token);
        Assert.True(process.ExitCode == 0, $"LibreOffice failed: {await errors}");
    }
}
