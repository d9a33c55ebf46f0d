using System.Text.RegularExpressions;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Checks.Documents;

/// <summary><c>basis-named</c>: the documents it is built on are named, each with its version or date (C-1).</summary>
public sealed partial record BasisNamed : DocumentCheck
{
    private const string BasisTag = ElementControl.TagPrefix + "basis";
    private const int ReachOfAVersion = 160;

    public override Judgement Judge(Subject subject)
    {
        var kinds = subject.Template.Basis.Select(kind => subject.Knowledge.Library.Find(kind).OrThrow()).ToList();
        if (kinds.Count == 0)
        {
            return Judgement.NotApplicable(new Reason("no-basis"));
        }

        var standing = kinds.Select(kind => (Kind: kind, Found: Find(kind, subject))).ToList();
        var unnamed = standing.Where(pair => pair.Found is Mention.None).Select(pair => pair.Kind.Title.In(subject.Language)).ToList();
        if (unnamed.Count > 0)
        {
            return LeftOpen(subject) || (KnowsLanguage(kinds, subject) && !BasisHint.Stands(subject, standing.Where(pair => pair.Found is Mention.None).Select(pair => pair.Kind)))
                ? Judgement.NotMet(new Reason("basis-not-named", string.Join(", ", unnamed)))
                : Judgement.NeedsReview(new Reason("basis-not-recognised", string.Join(", ", unnamed)));
        }

        var bare = standing.Where(pair => pair.Found is Mention.Bare).Select(pair => pair.Kind.Title.In(subject.Language)).ToList();
        return bare.Count > 0 ? Judgement.NeedsReview(new Reason("basis-without-version", string.Join(", ", bare))) : Judgement.Met;
    }

    private static Mention Find(Template kind, Subject subject)
    {
        if (subject.Document.Identity?.Basis.FirstOrDefault(basis => basis.Kind == kind.Kind) is { Version: not null })
        {
            return Mention.Versioned;
        }

        var names = DocumentOutline.Names(kind.Title, kind.Aliases).ToList();
        var own = DocumentOutline.Names(subject.Template.Title, subject.Template.Aliases)
            .Select(PlainText.Fold)
            .Where(name => !names.Exists(basis => PlainText.Fold(basis) == name) && NameMatch.Stands(name, names))
            .OrderByDescending(name => name.Length)
            .ToList();
        var best = Mention.None;
        foreach (var paragraph in subject.Paragraphs.Where(paragraph => paragraph.Paragraph.Heading is null))
        {
            // A document's own name can hold that of its basis: the Mission Plan Review, the Mission Plan.
            var text = own.Aggregate(paragraph.Text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));
            var at = NameMatch.Find(text, names);
            if (at < 0)
            {
                continue;
            }

            var behind = text[at..Math.Min(text.Length, at + ReachOfAVersion)];
            best = Version().IsMatch(behind) || DateText.Find(behind).Count > 0 ? Mention.Versioned : best == Mention.None ? Mention.Bare : best;
        }

        return best;
    }

    private static bool LeftOpen(Subject subject) =>
        subject.Document.Controls.Any(control => control.Tag == BasisTag && control.Content.SelectMany(block => block.Paragraphs).All(paragraph => paragraph.IsEmpty));

    private static bool KnowsLanguage(List<Template> kinds, Subject subject) =>
        subject.Document.Language is not { } language
        || kinds.TrueForAll(kind => kind.Title.Keys.Concat(kind.Aliases.Keys).Any(known => language.StartsWith(known, StringComparison.OrdinalIgnoreCase)));

    private enum Mention
    {
        None,
        Bare,
        Versioned,
    }

    [GeneratedRegex(@"\b(version|v\.?|ver\.?|rev\.?|draft)\s?\d+(\.\d+)*|\b\d+\.\d+\b|الاصدار\s*\d|النسخة\s*\d", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();
}
