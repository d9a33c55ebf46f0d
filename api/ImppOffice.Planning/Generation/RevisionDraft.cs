using System.Globalization;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Matching;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Generation.Rules;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Planning.Generation;

/// <summary>A revision while it is planned.</summary>
internal sealed class RevisionDraft
{
    private const string English = "en-GB";
    private readonly List<Amendment> amendments = [];
    private readonly List<RevisionRemark> blocks = [];
    private readonly List<RevisionRemark> warnings = [];
    private readonly List<ChangeRow> changes = [];
    private readonly HashSet<int> touched = [];

    public RevisionDraft(RevisionRequest request, RevisionRule rule, Knowledge knowledge, MatchingRules matching)
    {
        (Request, Rule, Knowledge, Matching) = (request, rule, knowledge, matching);
        Target = knowledge.Library.Find(rule.Target).OrThrow();
        InForce = new BasisReading(request.InForce, Target, knowledge);
        Plan = new BasisReading(request.Plan, knowledge.Library.Find(request.Plan.Facts.Kind).OrThrow(), knowledge);
        Directive = new BasisReading(request.Directive, knowledge.Library.Find(request.Directive.Facts.Kind).OrThrow(), knowledge);
        Language = (request.Language ?? InForce.Language ?? LocalText.Fallback).Split('-')[0].ToLowerInvariant();
    }

    /// <summary>What a planner typed or gave.</summary>
    public static AmendmentSource Typed { get; } = new("typed by the planner", null, null, null);

    public RevisionRequest Request { get; }

    public RevisionRule Rule { get; }

    public Knowledge Knowledge { get; }

    public MatchingRules Matching { get; }

    public Template Target { get; }

    public BasisReading InForce { get; }

    public BasisReading Plan { get; }

    public BasisReading Directive { get; }

    /// <summary>The main language that what is put in is written in, such as <c>en</c>.</summary>
    public string Language { get; }

    public BasisReading Of(BasisRole role) => role == BasisRole.Plan ? Plan : Directive;

    public void Block(string? element, Problem problem) => blocks.Add(Note(element, problem));

    public void Warn(string? element, Problem problem) => warnings.Add(Note(element, problem));

    /// <summary>The sentence in the directive's language; null, and a block, where there is none.</summary>
    public string? Sentence(string element, LocalText sentence)
    {
        if (sentence.TryGetValue(Language, out var words))
        {
            return words;
        }

        Block(element, GenerationProblems.NoSentence(Language));
        return null;
    }

    /// <summary>A day as the directive's language writes it out.</summary>
    public string Day(DateOnly date)
    {
        var culture = CultureInfo.GetCultureInfo(Language == LocalText.Fallback ? English : Language);
        return date.ToString(date.Day == 1 && Language == "fr" ? "d'er' MMMM yyyy" : "d MMMM yyyy", culture);
    }

    /// <summary>Whether a basis document can be quoted in the directive; a block where it speaks another language.</summary>
    public bool SpeaksAlike(string element, BasisReading basis)
    {
        if (basis.Language is not { } its || its == Language)
        {
            return true;
        }

        Block(element, GenerationProblems.OtherLanguage(basis.Name, its, Language));
        return false;
    }

    /// <summary>Makes an element say something else, with a row of the change table; says so where it says that already.</summary>
    public void Rewrite(string element, IReadOnlyList<string> paragraphs, AmendmentSource because)
    {
        var old = InForce.Texts(element);
        if (Replace(element, paragraphs, because))
        {
            Change(element, old.Count == 0 ? null : string.Join('\n', old), string.Join('\n', paragraphs), because);
        }
    }

    /// <summary>Makes an element say something else without a row of the change table; false where nothing changes.</summary>
    public bool Replace(string element, IReadOnlyList<string> paragraphs, AmendmentSource because)
    {
        if (InForce.HasTable(element))
        {
            Block(element, GenerationProblems.TableInForce(InForce.TitleOf(element, Language)));
            return false;
        }

        if (InForce.Texts(element).SequenceEqual(paragraphs, StringComparer.Ordinal))
        {
            Warn(element, GenerationProblems.Unchanged(InForce.TitleOf(element, Language)));
            return false;
        }

        amendments.Add(new Amendment.Rewrite(paragraphs) { Element = element, Because = because });
        touched.UnionWith(InForce.Numbers(element));
        return true;
    }

    /// <summary>Makes one paragraph say something else.</summary>
    public void RewriteParagraph(string element, int paragraph, string text, AmendmentSource because)
    {
        amendments.Add(new Amendment.RewriteParagraph(paragraph, text) { Element = element, Because = because });
        touched.Add(paragraph);
    }

    /// <summary>Names the basis documents.</summary>
    public void NameBasis(string element, IReadOnlyList<BasisVersion> basis, IEnumerable<int> paragraphs, AmendmentSource because)
    {
        amendments.Add(new Amendment.NameBasis(basis) { Element = element, Because = because });
        touched.UnionWith(paragraphs);
    }

    /// <summary>Adds a row to the change table.</summary>
    public void Change(string element, string? old, string? now, AmendmentSource because) =>
        changes.Add(new ChangeRow(element, InForce.TitleOf(element, Language), old, now, because));

    /// <summary>The plan as it has come to be.</summary>
    public RevisionPlan ToPlan() => new()
    {
        Target = Rule.Target,
        Amendments = amendments,
        Blocks = [.. blocks.Distinct()],
        Warnings = [.. warnings.Distinct()],
        Carried = [.. Request.InForce.Document.Paragraphs.Where(paragraph => paragraph.Number > 0 && !string.IsNullOrWhiteSpace(paragraph.Text)).Select(paragraph => paragraph.Number).Where(number => !touched.Contains(number)).Distinct().Order()],
        Changes = changes,
    };

    private static RevisionRemark Note(string? element, Problem problem) => new(element, problem.Code, problem.Title, problem.Hint);
}
