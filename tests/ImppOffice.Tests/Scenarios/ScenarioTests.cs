using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Reading;

namespace ImppOffice.Tests.Scenarios;

/// <summary>Runs every scenario under tests/scenarios through a real .docx, the reader and the judge.</summary>
public sealed class ScenarioTests
{
    /// <summary>The kind by which scenarios are judged that belong to no kind of their own.</summary>
    private const string UsualKind = "usg-planning-directive";

    private static readonly string Root = Path.Combine(Repository.Folder, "tests", "scenarios");

    private static readonly Lazy<IReadOnlyList<Scenario>> All = new(() =>
        [.. Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal).SelectMany(path => Scenario.Read(Root, path))]);

    public static TheoryData<string, string> Scenarios()
    {
        var data = new TheoryData<string, string>();
        foreach (var scenario in All.Value)
        {
            data.Add(scenario.File, scenario.Title);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_scenario_comes_out_as_its_heading_says(string file, string title)
    {
        var scenario = All.Value.First(candidate => candidate.File == file && candidate.Title == title);
        var finding = Judge(scenario);
        Assert.True(scenario.Expected == InWords(finding.Outcome), $"{file}, \"{title}\": the outcome is {InWords(finding.Outcome)}: {finding.Reason}");
    }

    [Fact]
    public void Every_requirement_has_a_scenario_where_it_is_met_and_one_where_it_is_not()
    {
        var library = TestKnowledge.Shipped.Library;
        var needed = library.Templates.SelectMany(template => template.Elements.SelectMany(pair => pair.Element.Requirements).Concat(template.Requirements).Select(requirement => (Folder: template.Kind, requirement.Id)))
            .Concat(library.EveryDocument.Select(requirement => (Folder: "every-document", requirement.Id)))
            .Concat(library.Lenses.SelectMany(lens => lens.Requirements).Select(requirement => (Folder: "lenses", requirement.Id)));
        var missing = needed
            .Where(requirement => !Has(requirement, scenario => scenario.Expected == "Met") || !Has(requirement, scenario => scenario.Expected is "Not met" or "Needs review"))
            .Select(requirement => $"{requirement.Folder}/{requirement.Id}")
            .ToList();
        Assert.True(missing.Count == 0, $"{missing.Count} requirements lack a scenario: {string.Join(", ", missing)}");
    }

    [Fact]
    public void No_scenario_is_given_twice()
    {
        Assert.Equal(All.Value.Count, All.Value.Select(scenario => (scenario.File, scenario.Title)).Distinct().Count());
    }

    private static bool Has((string Folder, string Id) requirement, Func<Scenario, bool> condition) =>
        All.Value.Any(scenario => scenario.Folder == requirement.Folder && scenario.Requirement == requirement.Id && condition(scenario));

    private static Finding Judge(Scenario scenario)
    {
        var knowledge = TestKnowledge.Shipped;
        var kind = knowledge.Library.Templates.Any(template => template.Kind == scenario.Folder) ? scenario.Folder : UsualKind;
        var template = knowledge.Library.Find(kind).OrThrow();
        var document = new PlanningDocumentReader(new ReaderLimits())
            .Read(ScenarioDocument.ToDocx(scenario.Document), "scenario.docx", View.Accepted, CancellationToken.None)
            .OrThrow();
        var report = new CompletenessJudge(knowledge).Judge(new CheckRequest
        {
            Template = template,
            Detection = new KindDetector(knowledge).Given(template, "en"),
            Document = document,
            AsOf = Judging.Today,
            Lenses = scenario.Folder == "lenses" ? knowledge.Library.Lenses : [],
        });
        return report.Outcomes.FirstOrDefault(finding => finding.Requirement == scenario.Requirement)
            ?? throw new InvalidDataException($"{scenario.File}: no requirement bears the id {scenario.Requirement}.");
    }

    private static string InWords(Outcome outcome) => outcome switch
    {
        Outcome.Met => "Met",
        Outcome.NotMet => "Not met",
        Outcome.NeedsReview => "Needs review",
        _ => "Not applicable",
    };
}
