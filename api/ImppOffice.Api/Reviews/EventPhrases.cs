using System.Globalization;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Process;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>Tells events in plain words of one language.</summary>
/// <param name="texts">The words of reviews.</param>
/// <param name="matrix">The words of comment matrices, which name the branches.</param>
/// <param name="language">The language (BCP 47).</param>
/// <param name="titles">The titles of documents that events name; the id where there is none.</param>
public sealed class EventPhrases(ReviewTexts texts, MatrixTexts matrix, string language, IReadOnlyDictionary<DocumentId, string> titles)
{
    public string Of(DocumentEvent happened) => happened switch
    {
        DocumentBegun begun => Say("document-begun", begun.Version),
        DraftSaved saved => Say("draft-saved", saved.Version),
        ReviewOpened opened => Say("review-opened", opened.Version),
        ReviewEnded { Outcome: { } outcome } => Say("review-ended", texts.Answers[outcome]),
        ReviewEnded => Say("review-called-off"),
        DocumentApproved approved => Say("document-approved", approved.From, approved.Authority, approved.Published),
        DocumentSuperseded => Say("document-superseded"),
        DocumentWithdrawn withdrawn => Say("document-withdrawn", withdrawn.Reason),
        DocumentReinstated reinstated => Say("document-reinstated", reinstated.Reason),
        SuspicionRaised raised => Say("suspicion-raised", Title(raised.Cause)),
        SuspicionSettled settled => Say("suspicion-settled", Title(settled.Cause), settled.Reason),
        _ => throw new InvalidOperationException($"{happened.GetType().Name} is no event of a document."),
    };

    public string Of(RoundEvent happened) => happened switch
    {
        RoundOpened opened => Say("round-opened", opened.Version, Moment(opened.Deadline)),
        RoundAnswered answered => Say("round-answered", matrix.Branches[answered.Branch], texts.Answers[answered.Clearance]),
        RemindersNoted noted => Say("reminders-noted", Names(noted.Reviewers.Select(reviewer => reviewer.Branch))),
        RoundExtended extended => Say("round-extended", Moment(extended.Deadline), extended.Reason),
        RoundClosed closed => Say("round-closed", texts.Answers[closed.Outcome]),
        RoundWithdrawn withdrawn => Say("round-withdrawn", withdrawn.Reason),
        _ => throw new InvalidOperationException($"{happened.GetType().Name} is no event of a round."),
    };

    public string Of(CommentsCollected collected) => collected.Copy is { Branch: { } branch } copy
        ? Say("copy-collected-for", copy.Copy, copy.Comments.Count, matrix.Branches[branch])
        : Say("copy-collected", collected.Copy.Copy, collected.Copy.Comments.Count);

    /// <summary>That nobody answers for some branches.</summary>
    public string Missing(IEnumerable<Branch> branches) => texts.MissingBranches.Fill(Names(branches)).In(language);

    private string Names(IEnumerable<Branch> branches) => string.Join(", ", branches.Distinct().Select(branch => matrix.Branches[branch].In(language)));

    private string Say(string name, params object[] blanks) => texts.Events[name].Fill(blanks).In(language);

    private string Title(DocumentId document) => titles.GetValueOrDefault(document, document.Value);

    private string Moment(DateTimeOffset at) => at.ToUniversalTime().ToString("d MMMM yyyy HH:mm 'UTC'", CultureInfo.GetCultureInfo(language));
}
