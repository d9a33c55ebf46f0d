using ImppOffice.Tests.Documents;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class LanguageTests
{
    private static string? LanguageOf(string body, string styles = "") => Read(new DocxBuilder().Styles(styles).Body(body)).Language;

    private static string Default(string attributes) => $"<w:docDefaults><w:rPrDefault><w:rPr><w:lang {attributes}/></w:rPr></w:rPrDefault></w:docDefaults>";

    [Fact]
    public void Most_of_the_marked_text_decides() =>
        Assert.Equal("fr-FR", LanguageOf(P("Un texte assez long en français", run: "<w:lang w:val=\"fr-FR\"/>") + P("short"), Default("w:val=\"en-US\"")));

    [Fact]
    public void Variants_of_a_language_count_together() =>
        Assert.Equal(
            "en-GB",
            LanguageOf(P("twelve chars", run: "<w:lang w:val=\"en-GB\"/>") + P("ten chars", run: "<w:lang w:val=\"en-US\"/>") + P("treize lettres", run: "<w:lang w:val=\"fr-FR\"/>")));

    [Theory]
    [InlineData("نص باللغة العربية", "ar")]
    [InlineData("Текст на русском языке", "ru")]
    [InlineData("中文文本", "zh")]
    public void A_script_tells_its_language_whatever_the_default(string text, string language) =>
        Assert.Equal(language, LanguageOf(P(text), Default("w:val=\"en-US\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"")));

    [Fact]
    public void Another_language_in_the_script_is_believed() =>
        Assert.Equal("fa-IR", LanguageOf(P("متن فارسی", run: "<w:rtl/><w:lang w:bidi=\"fa-IR\"/>")));

    [Fact]
    public void An_empty_document_has_the_language_of_its_styles() => Assert.Equal("es-ES", LanguageOf("<w:p/>", Default("w:val=\"es-ES\"")));

    [Fact]
    public void Text_that_is_not_marked_at_all_has_none() => Assert.Null(LanguageOf(P("text")));
}
