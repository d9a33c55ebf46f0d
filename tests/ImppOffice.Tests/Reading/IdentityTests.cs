using System.Xml;
using ImppOffice.Planning.Documents;
using ImppOffice.Tests.Documents;
using ImppOffice.Word.Identity;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Reading;

public sealed class IdentityTests
{
    private static readonly DocumentIdentity Full = new()
    {
        DocumentId = "d-1",
        Kind = "usg-planning-directive",
        TemplateVersion = "1.0",
        Mission = "UNMIX",
        Country = "Xland",
        Language = "fr",
        Basis = [new BasisVersion("sg-strategic-planning-directive", "1.0"), new BasisVersion("strategic-assessment", Version: null)],
        Waivers = [new Waiver("UPD-4d", "No neighbours & no others", "Desk officer", new DateOnly(2026, 12, 31))],
    };

    [Fact]
    public void What_is_written_is_read_back() =>
        Assert.Equivalent(Full, DocumentIdentityXml.Read(new MemoryStream(DocumentIdentityXml.WriteBytes(Full))), strict: true);

    [Fact]
    public void The_same_identity_gives_the_same_bytes() =>
        Assert.Equal(DocumentIdentityXml.WriteBytes(Full), DocumentIdentityXml.WriteBytes(Full with { }));

    [Fact]
    public void A_document_tells_its_identity_whichever_custom_part_holds_it()
    {
        var docx = new DocxBuilder().Body(P("a")).CustomXml("<other/>").CustomXml(DocumentIdentityXml.Write(Full).ToString(), "item2");

        Assert.Equivalent(Full, Read(docx).Identity, strict: true);
    }

    [Fact]
    public void A_document_without_the_part_has_no_identity() => Assert.Null(ReadBody(P("a")).Identity);

    [Fact]
    public void Unknown_names_are_passed_over_and_a_waiver_with_a_bad_date_is_left_out()
    {
        var identity = Read(new DocxBuilder().Body(P("a")).CustomXml(
            """
            <document xmlns="urn:impp-office:document" kind="k" later="x"><new/><waivers>
              <waiver requirement="A" by="b" until="31.12.2026">r</waiver><waiver by="b" until="2026-01-01">r</waiver>
              <waiver requirement="B" until="2026-01-01"> why </waiver></waivers></document>
            """)).Identity;

        Assert.Equal("k", identity?.Kind);
        Assert.Equal([new Waiver("B", "why", "", new DateOnly(2026, 1, 1))], identity?.Waivers);
    }

    [Fact]
    public void A_document_type_in_the_part_is_refused() =>
        Assert.Throws<XmlException>(() => DocumentIdentityXml.Read(new MemoryStream("<!DOCTYPE document><document/>"u8.ToArray())));
}
