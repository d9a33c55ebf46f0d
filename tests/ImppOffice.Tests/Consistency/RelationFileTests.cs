using System.Text.RegularExpressions;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Relations;

namespace ImppOffice.Tests.Consistency;

public sealed partial class RelationFileTests
{
    private static KnowledgeFile Shipped => TestKnowledge.Files().Single(file => file.Name == ReadRelations.FileName);

    [Fact]
    public void The_schema_is_as_the_records_say() => Approved.Matches(ReadRelations.Schema, "templates", "relations.schema.json");

    [Fact]
    public void Every_text_is_there_in_English_and_French()
    {
        var set = TestKnowledge.Relations;
        var texts = set.Relations.SelectMany(relation => new[] { relation.Message, relation.Hint }).Concat(set.Reasons.Values).Concat(set.Facts.Values).Concat(set.Parts.Values);
        Assert.All(texts, text => Assert.True(text.ContainsKey("fr"), text["en"]));
    }

    [Fact]
    public void Every_reason_that_judgements_give_has_a_text()
    {
        var given = new[] { "Relations", "Runs" }.SelectMany(folder => Directory.EnumerateFiles(Repository.At("api", "ImppOffice.Planning", "Consistency", folder), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value))
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(given);
        Assert.All(given, key => Assert.True(TestKnowledge.Relations.Reasons.ContainsKey(key), key));
    }

    [Theory]
    [InlineData("\"is\": \"newest-basis\"", "\"is\": \"newest-bases\"", "there is no check \"newest-bases\"", "newest-basis")]
    [InlineData("\"is\": \"carry-down\"", "\"is\": \"carry-down\", \"orfans\": true", "there is no \"orfans\" here", "orphans")]
    [InlineData("\"sg-strategic-planning-directive\"", "\"sg-planning-directive\"", "there is no document kind \"sg-planning-directive\"", "usg-planning-directive")]
    [InlineData("\"id\": \"C-2.plans\"", "\"id\": \"C-2\"", "the relation \"C-2\" stands twice", "Give each an id of its own")]
    public void A_mistake_is_told_with_its_place_and_what_was_meant(string written, string wrong, string title, string hint)
    {
        var at = Shipped.Text.IndexOf(written, StringComparison.Ordinal);
        var text = string.Concat(Shipped.Text.AsSpan(0, at), wrong, Shipped.Text.AsSpan(at + written.Length));
        var problem = ReadRelations.From(Shipped with { Text = text }, TestKnowledge.Shipped).Problem!;
        Assert.Contains(title, problem.Title, StringComparison.Ordinal);
        Assert.Matches(@"relations\.json:\d+:\d+", problem.Title);
        Assert.Contains(hint, problem.Hint, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:Reason\\((?:[^\"(]*\\? )?|: )\"(?<key>[a-z]+(?:-[a-z]+)+)\"(?=[,) ])", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
