using System.Globalization;
using System.Text;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.SyntheticMissions.Planting;

namespace ImppOffice.SyntheticMissions.Judging;

/// <summary>Prints how a report did.</summary>
internal static class ScoreTable
{
    public static string Of(Score score, Answers answers)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{answers.Documents} documents, {answers.Items} items, seed {answers.Seed}; {answers.Contradictions.Count} contradictions and {answers.Variations.Count} harmless variations planted\n\n");
        text.Append("relation  planted  found  seen  recall  not met  false  precision  to look at  besides\n");
        foreach (var line in score.Relations)
        {
            text.Append(CultureInfo.InvariantCulture, $"{line.Relation,-8}  {line.Planted,7}  {line.Found,5}  {line.Seen,4}  {Share(line.Recall),6}  {line.NotMet,7}  {line.FalseNotMet,5}  {Share(line.Precision),9}  {line.NeedsReview,10}  {line.Besides,7}\n");
        }

        text.Append('\n');
        foreach (var planted in score.Missed)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(score.IsSeen(planted) ? "only to look at" : "missed")}: {planted.Relation} {planted.Change} in {planted.Document}, {planted.Item} {planted.Words}: \"{planted.Was}\" became \"{planted.Became}\"\n");
        }

        foreach (var finding in score.FalseNotMet)
        {
            text.Append(CultureInfo.InvariantCulture, $"false: {finding.Relation} {finding.Reason} ({Places(finding)})\n");
        }

        return text.ToString();
    }

    /// <summary>A line for each sort of finding that asks for a person for nothing that was planted.</summary>
    public static string Besides(Score score)
    {
        var text = new StringBuilder();
        foreach (var group in score.Besides.GroupBy(finding => finding.Relation))
        {
            text.Append(CultureInfo.InvariantCulture, $"besides: {group.Key} {group.Count()} times, such as: {group.First().Reason} ({Places(group.First())})\n");
        }

        return text.ToString();
    }

    private static string Places(ConsistencyFinding finding) => string.Join(", ", finding.Places.Select(place => place.Document).Distinct());

    private static string Share(double? share) => share is { } known ? (100 * known).ToString("0.#", CultureInfo.InvariantCulture) + " %" : "-";
}
