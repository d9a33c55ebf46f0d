using System.Text.Json;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Consistency.Runs;

namespace ImppOffice.Tests.Consistency;

/// <summary>A run that reuses earlier judgements says the same as one that judges everything.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] Kinds = ["sg-strategic-planning-directive", "usg-planning-directive", "draft-mission-plan", "mission-budget", "srsg-directive", "final-mission-plan"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Incremental_runs_equal_full_ones_on_random_histories(int seed)
    {
        var random = new Random(seed);
        var memo = new JudgementMemory();
        var documents = Kinds.ToDictionary(kind => kind, kind => Random(kind, random), StringComparer.Ordinal);
        var decisions = new List<LinkDecision>();
        ConsistencyReport? previous = null;
        for (var step = 0; step < 25; step++)
        {
            var mission = Tavara.Mission([.. documents.Values.OrderBy(_ => random.Next())], decisions) with { AsOf = Tavara.Today.AddDays(step) };
            var incremental = Tavara.Judge.Judge(mission, previous: previous, memo: memo);
            Assert.Equal(Json(Tavara.Judge.Judge(mission, previous: previous)), Json(incremental));
            previous = incremental;
            if (random.Next(3) > 0)
            {
                var kind = Kinds[random.Next(Kinds.Length)];
                documents[kind] = Random(kind, random);
            }
            else
            {
                decisions.AddRange(Decide(incremental, random));
            }
        }
    }

    [Fact]
    public void A_new_version_has_only_judged_again_what_it_can_change()
    {
        var memo = new JudgementMemory();
        var documents = Kinds.Select(kind => Random(kind, new Random(7))).ToList();
        Tavara.Judge.Judge(Tavara.Mission(documents, []), memo: memo);
        var all = memo.Count;
        documents[3] = Random(Kinds[3], new Random(8));
        Tavara.Judge.Judge(Tavara.Mission(documents, []), memo: memo);
        Assert.InRange(memo.Count - all, 1, all / 2);
    }

    [Fact]
    public void A_judgement_can_be_kept_as_json()
    {
        var graph = new MissionGraph(Kinds.Select(kind => Random(kind, new Random(3))), TestKnowledge.Shipped.Library, TestKnowledge.Shipped.Process);
        foreach (var check in TestKnowledge.Relations.Relations.Select(relation => relation.Check))
        {
            foreach (var scope in check.Scopes(graph))
            {
                var written = JsonSerializer.Serialize(check.Judge(scope, new JudgingRules(TestKnowledge.Relations.Matching, _ => Planning.Consistency.Matching.PairDecisions.None)), ReportJson.Options);
                Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<RelationJudgement>(written, ReportJson.Options), ReportJson.Options));
            }
        }
    }

    [Fact]
    public void The_work_grows_with_the_documents_and_not_with_their_pairs()
    {
        var scopes = new[] { 20, 40 }.Select(count =>
        {
            var graph = new MissionGraph(Enumerable.Range(0, count).Select(number => Random(Kinds[number % Kinds.Length], new Random(number), $"document-{number:D3}")), TestKnowledge.Shipped.Library, TestKnowledge.Shipped.Process);
            return TestKnowledge.Relations.Relations.Sum(relation => relation.Check.Scopes(graph).Count());
        }).ToList();
        Assert.InRange(scopes[1], scopes[0], scopes[0] * 2.5);
    }

    private static IEnumerable<LinkDecision> Decide(ConsistencyReport report, Random random)
    {
        var now = new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
        var open = report.Outcomes.Where(finding => finding.IsOpen).ToList();
        if (report.Links.Count > 0)
        {
            var link = report.Links[random.Next(report.Links.Count)];
            var ends = new LinkEnds(link.Fact, link.From.DocumentId, link.From.Key, link.To.DocumentId, link.To.Key);
            yield return random.Next(3) switch
            {
                0 => new LinkConfirmed(ends, null, "ana", now),
                1 => new LinkRejected(ends, null, "ana", now),
                _ => new SuspicionCleared(ends, "looked at", link.From.Hash, link.To.Hash, "ana", now),
            };
        }

        if (open.Count > 0)
        {
            var finding = open[random.Next(open.Count)];
            yield return new DifferenceIntended(finding.Id, "agreed", Tavara.Today.AddDays(random.Next(30)), finding.Texts, "ana", now);
        }
    }

    private static LinkedDocument Random(string kind, Random random, string? name = null)
    {
        string[] verbs = ["Protect", "Train", "Restore", "Support"];
        string[] things = ["civilians", "police officers", "state authority", "district courts"];
        var document = new Stating(kind, name) { Version = $"{random.Next(1, 3)}.0", Approved = random.Next(2) == 0 ? "1.0" : null, Date = new DateOnly(2026, random.Next(1, 13), 1), Basis = random.Next(2) == 0 ? [] : [new BasisUse("usg-planning-directive", "1.0")] };
        for (var item = 1; item <= random.Next(2, 5); item++)
        {
            var text = $"{verbs[random.Next(4)]} {things[random.Next(4)]}";
            document.Says("strategic-objective", random.Next(3) == 0 ? null : $"so{item}", text)
                .Says("benchmark", $"b{item}", $"Share of {things[random.Next(4)]}", $"target={random.Next(5, 9)}0 %; date={random.Next(1, 28)} March 2027; owner=Police")
                .Says("schedule-row", null, text, $"start=1 March 2027; end={random.Next(1, 28)} {(random.Next(2) == 0 ? "February" : "April")} 2027; responsible=Police; benchmark=B{random.Next(1, 6)}")
                .Says("staffing", null, things[item - 1], $"component={things[item - 1]}; posts={random.Next(1, 4)}0");
        }

        return document.Says("end-state", null, $"{random.Next(2, 4)} elections held").Says("acronym", null, "DDR", $"expansion=disarmament {random.Next(2)}").Build();
    }

    private static string Json(ConsistencyReport report) => JsonSerializer.Serialize(report, ReportJson.Options);
}
