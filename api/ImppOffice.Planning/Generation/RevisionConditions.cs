using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Generation;

/// <summary>What must hold of the documents before a directive is revised from them.</summary>
internal sealed class RevisionConditions(RevisionDraft draft)
{
    private const string MissionName = "mission-name";
    private const string MissionAcronym = "mission-acronym";

    /// <summary>Adds a block for each condition that does not hold.</summary>
    public void Judge()
    {
        var rule = draft.Rule;
        foreach (var (basis, kinds) in new[] { (draft.InForce, rule.InForce), (draft.Plan, rule.Plan), (draft.Directive, rule.Directive) })
        {
            OfDocument(basis.Basis, kinds);
            OfMission(basis);
        }

        var amended = rule.Amended.Select(known => known.Element).ToList();
        foreach (var (element, value) in draft.Request.Overrides)
        {
            if (!amended.Contains(element, StringComparer.Ordinal))
            {
                draft.Block(element, GenerationProblems.NotAmended(element, amended));
            }
            else if (value.Paragraphs is null)
            {
                draft.Block(element, Problems.WrongForm(element, "paragraphs"));
            }
        }
    }

    private void OfDocument(RevisionBasis basis, IReadOnlyList<string> kinds)
    {
        if (!kinds.Contains(basis.Facts.Kind, StringComparer.Ordinal))
        {
            draft.Block(null, GenerationProblems.WrongKind(basis.Name, basis.Facts.Kind, kinds));
        }

        if (!basis.Approved && !draft.Request.AllowDrafts)
        {
            draft.Block(null, GenerationProblems.NotApproved(basis.Name));
        }

        if (basis.Version is null)
        {
            draft.Block(null, GenerationProblems.VersionUnknown(basis.Name));
        }

        if (basis.Document.Changes.Count > 0)
        {
            draft.Warn(null, GenerationProblems.OpenChanges(basis.Name, basis.Document.Changes.Count));
        }
    }

    private void OfMission(BasisReading basis)
    {
        var (own, inForce) = (Names(basis), Names(draft.InForce));
        if (own.Count == 0)
        {
            draft.Warn(null, GenerationProblems.MissionNotStated(basis.Name));
        }
        else if (inForce.Count > 0 && !own.Exists(name => inForce.Exists(other => Alike(name, other))))
        {
            draft.Block(null, GenerationProblems.OtherMission(basis.Name, own[0], inForce[0]));
        }
    }

    private static List<string> Names(BasisReading basis) =>
    [
        .. new[] { basis.Basis.Document.Identity?.Mission }
            .Concat(basis.Named(MissionName).Concat(basis.Named(MissionAcronym)).Select(fact => fact.Text))
            .OfType<string>()
            .Where(name => !string.IsNullOrWhiteSpace(name)),
    ];

    // "United Nations Mission in Tavara (UNMIT)" and "UNMIT" are one.
    private static bool Alike(string one, string other)
    {
        var (left, right) = ($" {Words(one)} ", $" {Words(other)} ");
        return left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal);
    }

    private static string Words(string name) => string.Join(' ', PlainText.Fold(name).Split([' ', '(', ')', ',', '.'], StringSplitOptions.RemoveEmptyEntries));
}
