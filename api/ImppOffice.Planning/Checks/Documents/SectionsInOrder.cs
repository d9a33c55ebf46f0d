namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>sections-in-order</c>: the sections stand in the template's order.</summary>
public sealed record SectionsInOrder : DocumentCheck
{
    public override Judgement Judge(Subject subject)
    {
        var order = subject.Template.Sections.Select(section => section.Id).ToList();
        var standing = subject.Outline.Sections.GroupBy(pair => pair.Meant.Id, StringComparer.Ordinal).Select(group => group.MinBy(pair => pair.Section.Level)).ToList();
        var level = standing.Select(pair => pair.Section.Level).DefaultIfEmpty().Min();
        var main = standing.Where(pair => pair.Section.Level == level).OrderBy(pair => pair.Section.HeadingParagraph!.Number).ToList();
        if (main.Count < 2)
        {
            return Judgement.NotApplicable(new Reason("few-sections"));
        }

        var late = main.Zip(main.Skip(1)).Where(pair => order.IndexOf(pair.First.Meant.Id) > order.IndexOf(pair.Second.Meant.Id)).Select(pair => pair.Second).ToList();
        return late.Count == 0
            ? Judgement.Met
            : Judgement.NotMet(
                new Reason("out-of-order", string.Join(", ", late.Select(pair => pair.Section.Title))),
                [.. late.Select(pair => subject.PlaceOf(pair.Section.HeadingParagraph!))]);
    }
}
