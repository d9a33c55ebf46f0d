using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>changes-settled</c>: no tracked change is open.</summary>
public sealed record ChangesSettled : DocumentCheck
{
    private const int MostPlaces = 50;

    public override Judgement Judge(Subject subject)
    {
        var changes = subject.Document.Changes;
        return changes.Count == 0
            ? Judgement.Met
            : Judgement.NotMet(
                new Reason("open-changes", $"{changes.Count}", $"{changes.Select(change => change.Author).Distinct(StringComparer.Ordinal).Count()}"),
                [.. changes.Where(change => change.Paragraph > 0).DistinctBy(change => change.Paragraph).Take(MostPlaces).Select(change => subject.PlaceOf(change.Paragraph, PlainText.Snippet(change.Snippet)))]);
    }
}
