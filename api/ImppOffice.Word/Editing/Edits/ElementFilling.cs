using ImppOffice.Planning;
using ImppOffice.Planning.Drafting;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Word.Editing;

/// <summary>Writes into an element that is open.</summary>
internal sealed class ElementFilling(EditingSession session)
{
    /// <summary>Null once it is written, or why it cannot be.</summary>
    public Problem? Apply(FillElement fill)
    {
        if (!session.Find(fill.Element).Succeeded(out var standing, out var unknown))
        {
            return unknown;
        }

        if (Refuse(standing, fill) is { } refused)
        {
            return refused;
        }

        var control = new EditedControl(session.ControlsWith(standing.Tag).First(), session.W);
        var problem = control.IsLocked ? Problems.ElementLocked(fill.Element)
            : fill.Rows is { } rows ? new TableFilling(session, control).Apply(session.ElementOf(fill.Element), rows)
            : new TextFilling(session, control).Apply(fill.Element, fill.Paragraphs!);
        session.Changed();
        return problem;
    }

    private static Problem? Refuse(ElementStanding standing, FillElement fill)
    {
        var isTable = standing.Columns is not null;
        if (standing.Standing is ElementPresence.Absent or ElementPresence.Untagged)
        {
            return Problems.ElementWithoutControl(standing.Id);
        }

        if (standing.Standing == ElementPresence.Filled)
        {
            return Problems.ElementFilled(standing.Id);
        }

        return isTable
            ? fill is { Paragraphs: null, Rows.Count: > 0 } && fill.Rows.All(row => row.Count == standing.Columns!.Count) ? null : Problems.WrongForm(standing.Id, $"rows with {standing.Columns!.Count} texts each")
            : fill is { Rows: null, Paragraphs.Count: > 0 } ? null : Problems.WrongForm(standing.Id, standing.Form == ElementForm.List ? "items as paragraphs" : "paragraphs");
    }
}
