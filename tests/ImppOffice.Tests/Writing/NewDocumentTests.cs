using System.Xml.Linq;
using ImppOffice.Planning;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Identity;
using ImppOffice.Word.Writing;
using static ImppOffice.Tests.Writing.WrittenDocument;

namespace ImppOffice.Tests.Writing;

public sealed class NewDocumentTests
{
    private static readonly NewDocumentRequest Request = new("UNIMTA", "Republic of Tavara", "en", new DateOnly(2027, 5, 3), "d-1")
    {
        BasisTitles = new Dictionary<string, LocalText>(StringComparer.Ordinal) { ["strategic-assessment"] = SampleTemplate.Text("Strategic Assessment") },
    };

    public static TheoryData<string, string> KindsAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in ProductTemplates.All.Keys)
            {
                data.Add(kind, "en");
                data.Add(kind, "fr");
                data.Add(kind, "ar");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(KindsAndLanguages))]
    public void Every_new_document_is_valid_and_holds_every_element(string kind, string language)
    {
        var template = ProductTemplates.All[kind];
        var document = Write(Request with { Language = language }, template);

        Assert.Empty(document.Faults());
        var tags = document.Controls.Select(Tag).ToList();
        Assert.All(template.Elements, pair => Assert.Single(tags, $"impp:{pair.Element.Id}"));
        var ids = document.Controls.Select(control => int.Parse(Property(control, "id")!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count(id => id > 0));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes() => Assert.Equal(Bytes(Request), Bytes(Request));

    [Fact]
    public void The_title_block_holds_what_is_known_and_prompts_for_the_rest()
    {
        var document = Write(Request with { Country = null });

        Assert.Equal("UNIMTA", Content(document.Control("impp:mission")));
        Assert.Equal("3 May 2027", Content(document.Control("impp:date")));
        Assert.Equal("0.1 draft", Content(document.Control("impp:version")));
        Assert.True(ShowsPlaceholder(document.Control("impp:country")));
        Assert.Equal("Country or area", Text(document.Control("impp:country")));
        Assert.True(ShowsPlaceholder(document.Control("impp:classification")));
        Assert.Equal(
            ["UNCLASSIFIED", "CONFIDENTIAL", "STRICTLY CONFIDENTIAL"],
            document.Control("impp:classification").Descendants(W + "listItem").Select(item => (string?)item.Attribute(W + "value")));
    }

    [Fact]
    public void Each_basis_document_is_asked_for_on_a_line_of_its_own()
    {
        var basis = Write(Request).Control("impp:basis");

        Assert.Equal(["Strategic Assessment, version [  ]", "first report, version [  ]"], basis.Descendants(W + "p").Select(Text));
        Assert.Equal("", Content(basis));
    }

    [Fact]
    public void The_marking_in_the_header_follows_the_classification()
    {
        var document = Write(Request);
        var choice = document.Control("impp:classification").Element(W + "sdtPr")!.Element(W + "dataBinding")!;
        var marking = document.Xml("word/header1.xml").Descendants(W + "sdt").Single(control => Tag(control) == "impp:marking");

        Assert.True(XNode.DeepEquals(choice, marking.Element(W + "sdtPr")!.Element(W + "dataBinding")));
        Assert.Contains("Sample Directive – UNIMTA", Text(document.Xml("word/header1.xml")), StringComparison.Ordinal);
        Assert.Equal([" PAGE ", " NUMPAGES "], document.Xml("word/footer1.xml").Descendants(W + "fldSimple").Select(field => (string?)field.Attribute(W + "instr")));
    }

    [Fact]
    public void The_contents_name_every_heading_with_its_number()
    {
        var body = Write(Request).Body;
        var entries = body.Descendants(W + "hyperlink").ToList();

        Assert.Equal(
            ["1.Introduction", "2.Situation & <setting>", "3.Objectives", "3.1Title of S-2", "3.2Title of S-3", "3.3Title of S-4", "3.4Title of S-5"],
            entries.Select(Text));
        Assert.Equal(
            entries.Select(entry => (string?)entry.Attribute(W + "anchor")),
            body.Descendants(W + "bookmarkStart").Select(bookmark => (string?)bookmark.Attribute(W + "name")));
        Assert.Equal("true", (string?)body.Descendants(W + "fldChar").First().Attribute(W + "dirty"));
    }

    [Fact]
    public void The_document_says_what_it_is_in_a_part_of_its_own()
    {
        var identity = DocumentIdentityXml.Read(new MemoryStream(Write(Request).Parts["customXml/item1.xml"]))!;

        Assert.Equal(("d-1", SampleTemplate.Kind, "1.0", "UNIMTA", "Republic of Tavara", "en"), (identity.DocumentId, identity.Kind, identity.TemplateVersion, identity.Mission, identity.Country, identity.Language));
        Assert.Equal([new BasisVersion("strategic-assessment", null), new BasisVersion("first-report", null)], identity.Basis);
    }

    [Fact]
    public void Characters_that_no_document_may_hold_are_dropped()
    {
        var document = Write(Request with { Mission = "UN\u0001IM\uD800TA <&>\r\n " });

        Assert.Empty(document.Faults());
        Assert.Equal("UNIMTA <&>", Content(document.Control("impp:mission")));
    }

    [Fact]
    public void A_document_is_written_in_the_language_asked_for()
    {
        var document = Write(Request with { Language = "fr" });

        Assert.Equal("3 mai 2027", Content(document.Control("impp:date")));
        Assert.Contains("Table des matières", Text(document.Body), StringComparison.Ordinal);
        Assert.Contains("Écrire ce que S-2 demande.", Text(document.Control("impp:S-2")), StringComparison.Ordinal);
        Assert.Equal("fr-FR", (string?)document.Xml("word/styles.xml").Element(W + "docDefaults")!.Descendants(W + "lang").Single().Attribute(W + "val"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a language")]
    [InlineData("zz-99")]
    public void An_unknown_language_gives_an_English_document(string language) =>
        Assert.Equal("3 May 2027", Content(Write(Request with { Language = language }).Control("impp:date")));

    private static byte[] Bytes(NewDocumentRequest request, Template? template = null) =>
        NewDocument.Write(template ?? SampleTemplate.Value, request, ProductTemplates.HouseStyle, ProductTemplates.Texts).OrThrow();

    private static WrittenDocument Write(NewDocumentRequest request, Template? template = null) => new(Bytes(request, template));
}
