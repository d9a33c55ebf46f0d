using ImppOffice.Planning.Drafting;
using ImppOffice.Tests.Writing;

namespace ImppOffice.Tests.Drafting;

public sealed class EditedInLibreOfficeTests
{
    [Fact]
    public async Task LibreOffice_reads_what_was_there_and_what_came_in()
    {
        var folder = Directory.CreateTempSubdirectory("impp-office-");
        try
        {
            var file = Path.Combine(folder.FullName, "edited.docx");
            var before = Draft.Tavara("legacy-plain");
            var template = Draft.Template() with { Sections = [.. Draft.Template().Sections, Draft.Template("joint-transition-plan").Sections[0]] };
            await File.WriteAllBytesAsync(file, Draft.TryEdit(before, Draft.Directive, [new InsertSections { Sections = [template.Sections[^1].Id] }], template).OrThrow().Content);

            await LibreOffice.ConvertAsync(folder.FullName, file, "txt:Text (encoded):UTF8");

            var text = await File.ReadAllTextAsync(Path.ChangeExtension(file, "txt"));
            Assert.Contains(template.Sections[^1].Title.In("en"), text, StringComparison.Ordinal);
            Assert.Contains(template.Sections[^1].Elements[0].Guidance.In("en"), text, StringComparison.Ordinal);
            Assert.Contains("UNIMTA", text, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
