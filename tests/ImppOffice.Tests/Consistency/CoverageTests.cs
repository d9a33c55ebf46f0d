using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Tests.Consistency;

public sealed class CoverageTests
{
    private static readonly ConsistencyReport Report = Tavara.Report(
        new Stating("usg-planning-directive")
            .Says("benchmark", "b1", "Districts with police", "target=70 %; source=resolution 2899 (2026)")
            .Says("benchmark", "b2", "Provincial courts open", "target=12")
            .Says("benchmark", "b3", "Former fighters trained", "target=5000"),
        new Stating("draft-mission-plan")
            .Says("benchmark", "b1", "Districts with police", "target=70 %")
            .Says("benchmark", "b2", "Provincial courts open", "target=15"),
        new Stating("mission-budget")
            .Says("benchmark", "b1", "Districts with trained police", "target=70 %"));

    [Fact]
    public void The_matrix_says_with_letters_how_each_document_carries_each_item()
    {
        Assert.Equal(["usg-planning-directive", "draft-mission-plan", "mission-budget"], Report.Coverage.Documents);
        Assert.Equal(["b1 SIR", "b2 SX–", "b3 SM–"], Report.Coverage.Rows.Select(row => $"{row.Item} {string.Concat(row.Cells.Select(cell => cell.Letter))}"));
    }

    [Fact]
    public void A_trace_follows_an_item_from_what_it_goes_back_to_down_to_the_budget()
    {
        var trace = Report.Traces[0];
        Assert.Equal("resolution 2899 (2026)", trace.Source);
        Assert.Equal(["usg-planning-directive.docx Stated", "draft-mission-plan.docx Identical", "mission-budget.docx Reworded"], trace.Steps.Select(step => $"{step.Place.Document} {step.Standing}"));
    }

    [Fact]
    public void The_order_of_the_documents_does_not_matter()
    {
        Stating[] documents = [new Stating("mission-budget").Says("benchmark", "b1", "Police"), new Stating("usg-planning-directive").Says("benchmark", "b1", "Police")];
        Assert.Equal(Tavara.Report(documents).Documents, Tavara.Report([.. documents.Reverse()]).Documents);
    }
}
