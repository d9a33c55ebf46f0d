using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Documents;
using ImppOffice.SyntheticMissions.Planting;

namespace ImppOffice.SyntheticMissions.Judging;

/// <summary>Holds a report against what was planted.</summary>
public sealed class Score
{
    private const int WordsThatTell = 25;

    private readonly IReadOnlyList<ConsistencyFinding> open;
    private readonly Answers answers;

    public Score(ConsistencyReport report, Answers answers)
    {
        this.answers = answers;
        open = [.. report.Outcomes.Where(finding => finding.IsOpen)];
        FalseNotMet = [.. open.Where(finding => finding.Outcome == Outcome.NotMet && !IsExplained(finding))];
        Missed = [.. answers.Contradictions.Where(planted => !IsFound(planted))];
    }

    /// <summary>What is said not to hold although nothing was planted there.</summary>
    public IReadOnlyList<ConsistencyFinding> FalseNotMet { get; }

    /// <summary>The contradictions that were not found, or not with the certainty they allow.</summary>
    public IReadOnlyList<Planted> Missed { get; }

    /// <summary>What a person is asked to look at although nothing was planted there.</summary>
    public IEnumerable<ConsistencyFinding> Besides => open.Where(finding => finding.Outcome == Outcome.NeedsReview && !IsExplained(finding));

    /// <summary>A line for each relation from C-1 to C-11.</summary>
    public IEnumerable<RelationScore> Relations => open.Select(finding => Family(finding.Relation)).Concat(answers.Contradictions.Select(planted => planted.Relation)).Distinct(StringComparer.Ordinal).OrderBy(Number).Select(Of);

    /// <summary>Whether a person who reads the report comes upon the contradiction at all.</summary>
    public bool IsSeen(Planted planted) => open.Any(finding => Family(finding.Relation) == planted.Relation && IsAbout(finding, planted));

    private RelationScore Of(string relation)
    {
        var planted = answers.Contradictions.Where(one => one.Relation == relation).ToList();
        var own = open.Where(finding => Family(finding.Relation) == relation).ToList();
        var notMet = own.Where(finding => finding.Outcome == Outcome.NotMet).ToList();
        return new RelationScore(
            relation,
            planted.Count,
            planted.Count(IsFound),
            planted.Count(IsSeen),
            notMet.Count,
            notMet.Count(finding => !IsExplained(finding)),
            own.Count(finding => finding.Outcome == Outcome.NeedsReview),
            own.Count(finding => finding.Outcome == Outcome.NeedsReview && !IsExplained(finding)));
    }

    private bool IsFound(Planted planted) => open.Any(finding =>
        Family(finding.Relation) == planted.Relation && IsAbout(finding, planted) && (finding.Outcome == Outcome.NotMet || planted.Expected == Expected.NeedsReview));

    // A variation may be looked at, but is no contradiction.
    private bool IsExplained(ConsistencyFinding finding) =>
        answers.Contradictions.Exists(planted => IsAbout(finding, planted))
        || (finding.Outcome == Outcome.NeedsReview && answers.Variations.Exists(planted => IsAbout(finding, planted)));

    private static bool IsAbout(ConsistencyFinding finding, Planted planted) =>
        finding.Places.Any(place => place.Document == planted.Document)
        && (planted.IsOfDocument
            ? Family(finding.Relation) == planted.Relation
            : finding.Items.Any(item => (planted.Item.Length > 0 && Id(item) == Id(planted.Item)) || (planted.Words.Length > 0 && Begins(item, planted.Words))));

    private static bool Begins(string item, string words) => Start(item) == Start(words);

    private static string Start(string text) => PlainText.Fold(text) is var folded && folded.Length > WordsThatTell ? folded[..WordsThatTell] : folded;

    private static string Id(string text) => PlainText.Fold(text).Replace("-", "", StringComparison.Ordinal);

    private static string Family(string relation) => relation.Split('.')[0];

    private static int Number(string relation) => int.TryParse(relation.Split('-')[^1], out var number) ? number : int.MaxValue;
}

/// <summary>How a relation did.</summary>
/// <param name="Relation">C-1 to C-11.</param>
/// <param name="Planted">How many contradictions were planted.</param>
/// <param name="Found">How many were told with the certainty they allow.</param>
/// <param name="Seen">How many were told at all.</param>
/// <param name="NotMet">How many findings say that it does not hold.</param>
/// <param name="FalseNotMet">How many of them nothing was planted for.</param>
/// <param name="NeedsReview">How many ask for a person.</param>
/// <param name="Besides">How many of them nothing was planted for.</param>
public sealed record RelationScore(string Relation, int Planted, int Found, int Seen, int NotMet, int FalseNotMet, int NeedsReview, int Besides)
{
    /// <summary>The share of what was found of what was planted, or null where nothing was.</summary>
    public double? Recall => Planted == 0 ? null : (double)Found / Planted;

    /// <summary>The share of true ones among the contradictions told, or null where none was.</summary>
    public double? Precision => NotMet == 0 ? null : 1 - ((double)FalseNotMet / NotMet);
}
