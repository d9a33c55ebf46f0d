using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>references-intact</c>: no cross-reference has lost what it refers to.</summary>
public sealed partial record ReferencesIntact : DocumentCheck
{
    public override Judgement Judge(Subject subject)
    {
        var broken = subject.Paragraphs
            .Where(paragraph => Error().IsMatch(paragraph.Text))
            .Select(paragraph => subject.PlaceOf(paragraph.Paragraph))
            .ToList();
        if (broken.Count > 0)
        {
            return Judgement.NotMet(new Reason("broken-references", $"{broken.Count}"), broken);
        }

        var bookmarks = subject.Document.Bookmarks.Select(bookmark => bookmark.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lost = subject.Document.Fields
            .Select(field => (Field: field, Reference: Reference().Match(field.Instruction)))
            .Where(pair => pair.Reference.Success && !bookmarks.Contains(pair.Reference.Groups["name"].Value))
            .Select(pair => subject.PlaceOf(pair.Field.Paragraph, PlainText.Snippet(pair.Field.Result)))
            .ToList();
        return lost.Count > 0 ? Judgement.NeedsReview(new Reason("lost-bookmarks", $"{lost.Count}"), lost) : Judgement.Met;
    }

    // What Word writes in the languages of its users when a reference is updated and its target is gone.
    [GeneratedRegex(@"error! (reference source not found|bookmark not defined|no text of specified style)|erreur ?! ?(source du renvoi introuvable|signet non defini)|¡?error! no se encuentra el origen de la referencia|خطا! ?لم يتم العثور على مصدر المرجع", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Error();

    [GeneratedRegex(@"^\s*(REF|PAGEREF|NOTEREF)\s+(?<name>[^\s\\]+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
