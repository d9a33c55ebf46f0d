using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>sections-once</c>: no section of the template stands twice under the same heading.</summary>
public sealed record SectionsOnce : DocumentCheck
{
    public override Judgement Judge(Subject subject)
    {
        var twice = subject.Outline.Sections
            .GroupBy(pair => (pair.Meant.Id, pair.Section.Level, PlainText.Fold(pair.Section.Title)))
            .Where(group => group.Count() > 1)
            .SelectMany(group => group.Skip(1))
            .Select(pair => pair.Section)
            .ToList();
        return twice.Count == 0
            ? Judgement.Met
            : Judgement.NotMet(
                new Reason("section-twice", string.Join(", ", twice.Select(section => section.Title).Distinct(StringComparer.Ordinal))),
                [.. twice.Select(section => subject.PlaceOf(section.HeadingParagraph!))]);
    }
}
