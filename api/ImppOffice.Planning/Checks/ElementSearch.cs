using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks;

/// <summary>
/// Finds an element: by its content control, else by its sub-heading or run-in label, else by hints in the prose of
/// its section, and then never for certain. Absent means plainly absent; everything else that is not found is Unsure.
/// </summary>
public sealed class ElementSearch(Subject subject)
{
    private readonly ControlSearch controls = new(subject);
    private readonly HeadingSearch headings = new(subject);
    private readonly CueSearch cues = new(subject);

    /// <summary>Looks for an element of the template.</summary>
    public Located Find(TemplateSection home, Element element)
    {
        var control = controls.Find(element);
        var heading = control is Located.Filled ? null : headings.Find(home, element);
        var found = (control, heading) switch
        {
            (Located.Filled, _) => control,
            (Located.Absent missing, Located.Filled beside) => new Located.Unsure(new Reason("text-beside-control", beside.Place.Snippet ?? ""), missing.Place),
            ({ } missing, _) => missing,
            (null, { } other) => other,
            (null, null) => OnCondition(element, cues.Find(home, element)),
        };
        return Settle(element, found);
    }

    private Located Settle(Element element, Located found)
    {
        if (found is Located.Filled filled)
        {
            return Statement.SaysNotApplicable(filled.Content.Text) ? NotNeeded(element, filled)
                : Statement.IsOnlyUndecided(filled.Content) ? new Located.Absent(new Reason("only-undecided", PlainText.Snippet(filled.Content.Text)), filled.Place)
                : filled.Content.Objects == 0 && Statement.SaysTooLittle(filled.Content.Text) ? new Located.Unsure(new Reason("says-too-little", PlainText.Snippet(filled.Content.Text)), filled.Place)
                : filled.Content.IsOnlyTableHeader ? new Located.Unsure(new Reason("only-table-header"), filled.Place)
                : filled.Content.Paragraphs.Count == 0 ? new Located.Unsure(new Reason("only-objects"), filled.Place)
                : found;
        }

        return found;
    }

    // A control or heading left empty says that the author meant to write something; no trace at all may be right.
    private Located OnCondition(Element element, Located found) =>
        found is Located.Absent absent && element.Condition is { } condition
            ? new Located.Unsure(new Reason("condition", condition.In(subject.Language)), absent.Place)
            : found;

    private static Located NotNeeded(Element element, Located.Filled filled) =>
        element.Condition is null
            ? new Located.Unsure(new Reason("said-not-applicable"), filled.Place)
            : new Located.NotNeeded(new Reason("not-applicable", PlainText.Snippet(filled.Content.Text)), filled.Place);
}
