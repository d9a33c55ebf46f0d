using ImppOffice.Planning;
using ImppOffice.Planning.Checks.Authoring;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Tests.Templates;

/// <summary>What must hold of the templates that come with the product.</summary>
public sealed class ShippedTemplateTests
{
    public static TheoryData<string> Kinds() => [.. TestKnowledge.Shipped.Library.Templates.Select(template => template.Kind)];

    [Fact]
    public void There_is_a_template_for_each_of_the_seventeen_documents()
    {
        Assert.Equal(17, TestKnowledge.Shipped.Library.Templates.Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_page_of_requirements_is_as_the_template_says(string kind)
    {
        Approved.Matches(RequirementsPage.Write(TestKnowledge.Shipped.Library.Find(kind).OrThrow()), "templates", kind, "requirements.md");
    }

    [Fact]
    public void The_schemas_are_as_the_records_say()
    {
        foreach (var (name, schema) in TemplateSchema.All)
        {
            Approved.Matches(schema, "templates", name);
        }
    }

    [Fact]
    public void The_planning_directive_speaks_French_in_titles_messages_and_hints()
    {
        var template = TestKnowledge.Shipped.Library.Find("usg-planning-directive").OrThrow();
        IEnumerable<(string What, LocalText Text)> texts =
        [
            ("title", template.Title),
            .. template.Sections.Select(section => (section.Id, section.Title)),
            .. template.Elements.Select(pair => (pair.Element.Id, pair.Element.Title)),
            .. template.Elements.SelectMany(pair => pair.Element.Requirements).SelectMany(Texts),
            .. TestKnowledge.Shipped.Library.EveryDocument.SelectMany(Texts),
        ];
        Assert.All(texts, text => Assert.True(text.Text.ContainsKey("fr"), $"{text.What} has no French text"));

        static IEnumerable<(string, LocalText)> Texts(Requirement requirement) => [($"message of {requirement.Id}", requirement.Message), ($"hint of {requirement.Id}", requirement.Hint)];
    }

    [Fact]
    public void Every_reason_is_there_in_English_and_French()
    {
        Assert.All(TestKnowledge.Shipped.Reasons.Reasons, reason => Assert.True(reason.Value.ContainsKey("fr"), reason.Key));
    }

    [Fact]
    public void A_lens_never_asks_for_more_than_the_severity_expected()
    {
        Assert.All(TestKnowledge.Shipped.Library.Lenses.SelectMany(lens => lens.Requirements), requirement => Assert.NotEqual(Severity.Essential, requirement.Severity));
    }
}
