using ImppOffice.Planning;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Tests.Templates;

public sealed class SourceCoverageTests
{
    [Fact]
    public void Every_id_of_the_guidelines_is_the_source_of_something()
    {
        var named = Sources().Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        var missing = File.ReadLines(Repository.At("tests", "approved", "impp-requirement-ids.txt"))
            .Where(id => !named.Contains(id))
            .ToList();
        Assert.True(missing.Count == 0, $"No template, lens, relation or process entry names as its source: {string.Join(", ", missing)}");
    }

    [Fact]
    public void Every_source_says_in_which_section_it_stands()
    {
        Assert.All(Sources(), source => Assert.False(string.IsNullOrWhiteSpace(source.Section), source.Id));
    }

    private static IEnumerable<Source> Sources()
    {
        var knowledge = TestKnowledge.Shipped;
        var process = knowledge.Process;
        return Requirements().Select(requirement => requirement.Source)
            .Concat(TestKnowledge.Relations.Relations.Select(relation => relation.Source))
            .Concat(process.Triggers.Select(trigger => trigger.Source))
            .Concat(process.Levels.Select(level => level.Source))
            .Concat(process.Rules.Select(rule => rule.Source));

        IEnumerable<Requirement> Requirements() =>
            knowledge.Library.Templates.SelectMany(template => template.Elements.SelectMany(pair => pair.Element.Requirements).Concat(template.Requirements))
                .Concat(knowledge.Library.EveryDocument)
                .Concat(knowledge.Library.Lenses.SelectMany(lens => lens.Requirements));
    }
}
