using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>controls-intact</c>: the content controls of the template are all there, each once.</summary>
public sealed record ControlsIntact : DocumentCheck
{
    /// <summary>The tags of the title block, without their prefix.</summary>
    internal static readonly string[] TitleBlock = ["mission", "country", "date", "version", "classification", "basis"];

    public override Judgement Judge(Subject subject)
    {
        var ours = subject.Document.Controls.Where(control => control.ElementId is not null && !TitleBlock.Contains(control.ElementId, StringComparer.Ordinal)).ToList();
        if (ours.Count == 0)
        {
            return Judgement.NotApplicable(new Reason("no-controls"));
        }

        var twice = ours.Where(control => !control.Repeats).GroupBy(control => control.ElementId!, StringComparer.Ordinal).Where(group => group.Count() > 1).ToList();
        if (twice.Count > 0)
        {
            return Judgement.NotMet(
                new Reason("control-twice", string.Join(", ", twice.Select(group => group.Key))),
                [.. twice.Select(group => subject.PlaceOf(group.Last().Paragraph, group.Last().Title, group.Last().Tag))]);
        }

        var known = subject.Template.Elements.SelectMany(pair => pair.Element.Ids).ToHashSet(StringComparer.Ordinal);
        var strange = ours.Where(control => !known.Contains(control.ElementId!)).ToList();
        if (strange.Count > 0)
        {
            return Judgement.NeedsReview(
                new Reason("control-unknown", string.Join(", ", strange.Select(control => control.ElementId))),
                [.. strange.Select(control => subject.PlaceOf(control.Paragraph, control.Title, control.Tag))]);
        }

        var made = subject.Document.Identity is { } identity && identity.Kind == subject.Template.Kind && identity.TemplateVersion == subject.Template.Version;
        var lost = subject.Template.Elements.Where(pair => !ours.Exists(control => pair.Element.Ids.Contains(control.ElementId, StringComparer.Ordinal))).Select(pair => pair.Element.Id).ToList();
        return made && lost.Count > 0
            ? Judgement.NeedsReview(new Reason("control-lost", string.Join(", ", lost)))
            : Judgement.Met;
    }
}
