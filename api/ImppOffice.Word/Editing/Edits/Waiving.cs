using System.Globalization;
using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using ImppOffice.Word.Writing;

namespace ImppOffice.Word.Editing;

/// <summary>Waives requirements in a document's identity, and takes waivers back.</summary>
internal sealed class Waiving(EditingSession session)
{
    private const int LongestReason = 2000;
    private const int LongestName = 200;

    /// <summary>Null once it is waived, in the place of an earlier waiver of the same; or why it cannot be.</summary>
    public Problem? Waive(WaiveRequirement waive)
    {
        var known = Requirements();
        if (!known.Contains(waive.Requirement, StringComparer.Ordinal))
        {
            return Problems.UnknownRequirement(waive.Requirement, NearestWord.To(waive.Requirement, known));
        }

        if (PlainCharacters.Keep(waive.Reason).Trim() is not { Length: > 0 and <= LongestReason } reason || PlainCharacters.OneLine(waive.By) is not { Length: > 0 and <= LongestName } by)
        {
            return Problems.WaiverIncomplete;
        }

        if (waive.Until < session.Context.Today)
        {
            return Problems.WaiverEnded(waive.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        new IdentityPart(session).SetWaiver(new Planning.Documents.Waiver(waive.Requirement, reason, by, waive.Until));
        session.Changed();
        return null;
    }

    /// <summary>Null once the waiver is gone, or the problem that there is none.</summary>
    public Problem? Withdraw(string requirement)
    {
        var gone = new IdentityPart(session).RemoveWaiver(requirement);
        session.Changed();
        return gone ? null : Problems.NotWaived(requirement);
    }

    private List<string> Requirements()
    {
        var library = session.Context.Knowledge.Library;
        return [.. session.Template.Elements.SelectMany(pair => pair.Element.Requirements)
            .Concat(session.Template.Requirements)
            .Concat(library.EveryDocument)
            .Concat(library.Lenses.SelectMany(lens => lens.Requirements))
            .Select(requirement => requirement.Id)];
    }
}
