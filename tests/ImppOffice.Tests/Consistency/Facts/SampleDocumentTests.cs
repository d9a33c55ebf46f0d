namespace ImppOffice.Tests.Consistency.Facts;

/// <summary>The facts of documents by other writers.</summary>
public sealed class SampleDocumentTests
{
    [Theory]
    [InlineData("tavara-directive-pandoc")]
    [InlineData("tavara-directive-npm-docx")]
    [InlineData("tavara-french")]
    [InlineData("tavara-arabic")]
    [InlineData("tavara-legacy-plain")]
    [InlineData("tavara-early-draft")]
    public void The_facts_of_a_document_are_those_approved(string name)
    {
        Approved.Matches(FactsOf.Text(FactsOf.File($"{name}.docx")), "tests", "approved", "facts", $"{name}.txt");
    }
}
