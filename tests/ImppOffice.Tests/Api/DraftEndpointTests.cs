using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ImppOffice.Planning.Drafting;
using ImppOffice.Tests.Drafting;
using ImppOffice.Tests.Writing;

namespace ImppOffice.Tests.Api;

public sealed class DraftEndpointTests(ImppApp app) : IClassFixture<ImppApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task The_outline_says_where_every_section_and_element_stands()
    {
        var response = await client.PostAsync("/api/drafts", Form(Draft.Tavara("early-draft"), ("language", "fr")));
        var outline = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Draft.Directive, outline.GetProperty("kind").GetString());
        Assert.Equal("Objectifs stratégiques", outline.GetProperty("sections")[1].GetProperty("title").GetString());
        Assert.Contains(outline.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("elements").EnumerateArray()), element =>
            element.GetProperty("standing").GetString() == "absent" && element.GetProperty("tag").GetString()!.StartsWith("impp:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_that_is_no_planning_document_needs_its_kind_named()
    {
        var note = new Documents.DocxBuilder().Body(Reading.Docx.P("A shopping list.")).ToBytes();

        await Problem.IsAsync(await client.PostAsync("/api/drafts", Form(note)), HttpStatusCode.BadRequest, "kind-not-detected");
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/api/drafts", Form(note, ("kind", Draft.Directive)))).StatusCode);
    }

    [Fact]
    public async Task The_edited_document_comes_back_under_its_own_name()
    {
        var response = await client.PostAsync("/api/drafts/edits", Form(Draft.New(), ("edits", """[{"do":"fill","element":"UPD-2a","paragraphs":["A country at peace."]},{"do":"add-rows","element":"UPD-2c","count":2}]""")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("draft.docx", response.Content.Headers.ContentDisposition!.FileName);
        var outline = Draft.Outline(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal((ElementPresence.Filled, 3), (outline.Element("UPD-2a").Standing, outline.Element("UPD-2c").Rows));
    }

    [Theory]
    [InlineData("", "wrong-edits")]
    [InlineData("[]", "wrong-edits")]
    [InlineData("""[{"do":"fil","element":"UPD-2a"}]""", "wrong-edits")]
    [InlineData("""[{"element":"UPD-2a"}]""", "wrong-edits")]
    [InlineData("""[{"do":"fill","element":"UPD-2a","text":"x"}]""", "wrong-edits")]
    [InlineData("""[{"do":"fill"}]""", "wrong-edits")]
    [InlineData("""[null]""", "wrong-edits")]
    [InlineData("""[{"do":"insert-sections","sections":[null]}]""", "wrong-edits")]
    [InlineData("""[{"do":"fill","element":"UPD-2a","paragraphs":[null]}]""", "wrong-edits")]
    [InlineData("""[{"do":"fill","element":"UPD-2c","rows":[null]}]""", "wrong-edits")]
    [InlineData("""[{"do":"insert-sections","sections":["situation"]}]""", "section-present")]
    [InlineData("""[{"do":"upgrade"}]""", "nothing-to-upgrade")]
    [InlineData("""[{"do":"insert-sections","sections":["situation"],"at":{"position":"after","find":{"text":"","occurrence":0}}}]""", "wrong-edits")]
    public async Task Edits_that_cannot_be_understood_or_done_are_refused(string edits, string code) =>
        await Problem.IsAsync(await client.PostAsync("/api/drafts/edits", Form(Draft.New(), ("edits", edits))), HttpStatusCode.BadRequest, code);

    [Fact]
    public async Task Sections_and_elements_come_as_documents_to_insert()
    {
        var several = await client.GetByteArrayAsync("/api/templates/usg-planning-directive/sections?section=constraints&section=situation");
        var elements = await client.GetByteArrayAsync("/api/templates/usg-planning-directive/sections/strategic-objectives?element=UPD-2c&element=UPD-2a&language=fr");

        Assert.Equal(["Situation", "Constraints"], new WrittenDocument(several).Body.Elements().Where(paragraph => WrittenDocument.Style(paragraph) == "Heading1").Select(WrittenDocument.Text));
        Assert.Equal(["impp:UPD-2a", "impp:UPD-2c"], new WrittenDocument(elements).Controls.Select(WrittenDocument.Tag).OfType<string>());
        await Problem.IsAsync(await client.GetAsync("/api/templates/usg-planning-directive/sections"), HttpStatusCode.BadRequest, "no-section");
        await Problem.IsAsync(await client.GetAsync("/api/templates/usg-planning-directive/sections/situation?element=UPD-2c"), HttpStatusCode.NotFound, "unknown-element");
    }

    private static MultipartFormDataContent Form(byte[] file, params (string Name, string Value)[] fields)
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        var form = new MultipartFormDataContent { { content, "file", "draft.docx" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return form;
    }
}
