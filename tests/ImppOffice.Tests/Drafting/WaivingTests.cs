using ImppOffice.Planning.Drafting;
using ImppOffice.Tests.Documents;
using ImppOffice.Tests.Writing;
using static ImppOffice.Tests.Reading.Docx;

namespace ImppOffice.Tests.Drafting;

public sealed class WaivingTests
{
    private static readonly WaiveRequirement Waive = new() { Requirement = "UPD-2c", Reason = "Benchmarks follow with the mandate.", By = "A. Okoro", Until = new DateOnly(2027, 3, 1) };

    [Fact]
    public void A_waiver_is_noted_in_the_identity_and_nowhere_else()
    {
        var edited = Draft.Edit(Draft.New(), Waive, Waive with { By = "B. Lind" });

        Assert.Equal(["customXml/item1.xml"], Draft.ChangedParts(Draft.New(), edited));
        var waiver = Assert.Single(Judging.Read(edited, "").Identity!.Waivers);
        Assert.Equal(("UPD-2c", "Benchmarks follow with the mandate.", "B. Lind", new DateOnly(2027, 3, 1)), (waiver.Requirement, waiver.Reason, waiver.By, waiver.Until));
    }

    [Fact]
    public void A_document_without_identity_gets_one()
    {
        var before = Draft.Tavara("directive-npm-docx");
        var edited = Draft.Edit(before, Waive);

        Assert.Empty(Draft.NewFaults(before, edited));
        var identity = Judging.Read(edited, "").Identity!;
        Assert.Equal((Draft.Directive, "d-new", null), (identity.Kind, identity.DocumentId, identity.TemplateVersion));
        Assert.Single(identity.Waivers);
        Assert.Empty(Judging.Read(Draft.Edit(edited, new WithdrawWaiver { Requirement = "UPD-2c" }), "").Identity!.Waivers);
    }

    [Fact]
    public void What_a_newer_writer_put_into_the_identity_stays()
    {
        var file = new DocxBuilder().Body(P("A")).CustomXml("<document xmlns=\"urn:impp-office:document\" kind=\"usg-planning-directive\" shape=\"round\"><future/></document>").ToBytes();
        var edited = new WrittenDocument(Draft.Edit(file, Waive));

        Assert.Equal("round", (string?)edited.Xml("customXml/item1.xml").Attribute("shape"));
        Assert.Contains(edited.Xml("customXml/item1.xml").Elements(), element => element.Name.LocalName == "future");
    }

    [Fact]
    public void A_waiver_that_says_too_little_or_has_ended_is_refused()
    {
        Assert.Equal("unknown-requirement", Draft.ProblemOf(Draft.New(), Waive with { Requirement = "UPD-2x" }));
        Assert.Equal("waiver-incomplete", Draft.ProblemOf(Draft.New(), Waive with { Reason = "  " }));
        Assert.Equal("waiver-incomplete", Draft.ProblemOf(Draft.New(), Waive with { By = "" }));
        Assert.Equal("waiver-ended", Draft.ProblemOf(Draft.New(), Waive with { Until = Draft.Today.AddDays(-1) }));
        Assert.Equal("not-waived", Draft.ProblemOf(Draft.New(), new WithdrawWaiver { Requirement = "UPD-2c" }));
    }
}
