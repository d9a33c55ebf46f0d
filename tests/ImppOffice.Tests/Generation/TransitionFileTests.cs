using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Checks.Elements;
using ImppOffice.Planning.Generation.Rules;

namespace ImppOffice.Tests.Generation;

public sealed class TransitionFileTests
{
    private static KnowledgeFile Shipped => TestKnowledge.Files().Single(file => file.Name == ReadTransition.FileName);

    [Fact]
    public void The_schema_is_as_the_records_say() => Approved.Matches(ReadTransition.Schema, "templates", "transition.schema.json");

    [Fact]
    public void The_arrangements_are_the_choices_of_the_planning_directive()
    {
        var successor = TestKnowledge.Transition.Revisions[0].Amended.Select(amended => amended.From).OfType<StatedSuccessor>().Single();
        var element = TestKnowledge.Shipped.Library.Find("revised-usg-planning-directive").OrThrow().Elements.Single(pair => pair.Element.Id == successor.Element).Element;
        var choices = element.Requirements.Select(requirement => requirement.Check).OfType<OneOf>().Single().Choices;

        Assert.Equal(choices.Select(choice => choice.Id), successor.Arrangements.Select(arrangement => arrangement.Id));
        Assert.All(successor.Arrangements, arrangement => Assert.True(arrangement.Sentence.ContainsKey("fr"), arrangement.Id));
    }

    [Theory]
    [InlineData("\"target\": \"revised-srsg-directive\"", "\"target\": \"revised-srsg-directiv\"", "\"target\" names \"revised-srsg-directiv\"", "revised-srsg-directive")]
    [InlineData("\"element\": \"RUPD-1\"", "\"element\": \"RUPD-9\"", "\"element\" names \"RUPD-9\"", "RUPD-")]
    [InlineData("\"is\": \"first-of\"", "\"is\": \"first\"", "there is no check \"first\"", "first-of")]
    [InlineData("\"schedule\":", "\"shedule\":", "there is no \"shedule\" here", "schedule")]
    public void A_mistake_is_told_with_its_place_and_what_was_meant(string written, string wrong, string title, string hint)
    {
        Assert.Contains(written, Shipped.Text, StringComparison.Ordinal);
        var problem = ReadTransition.From(Shipped with { Text = Shipped.Text.Replace(written, wrong, StringComparison.Ordinal) }, TestKnowledge.Shipped).Problem!;

        Assert.Contains(title, problem.Title, StringComparison.Ordinal);
        Assert.Matches(@"transition\.json:\d+:\d+", problem.Title);
        Assert.Contains(hint, problem.Hint, StringComparison.Ordinal);
    }
}
