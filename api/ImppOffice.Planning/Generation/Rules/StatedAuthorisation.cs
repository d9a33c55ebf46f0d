using ImppOffice.Planning.Documents;

namespace ImppOffice.Planning.Generation.Rules;

/// <summary><c>authorisation</c>: the Council's authorisation and the Secretary-General's endorsement, as given.</summary>
public sealed record StatedAuthorisation : AmendedFrom
{
    /// <summary>The sentence on the authorisation; <c>{resolution}</c> and <c>{date}</c> stand for what is given.</summary>
    public required LocalText Authorisation { get; init; }

    /// <summary>The sentence on the endorsement; <c>{date}</c> stands for the day.</summary>
    public required LocalText Endorsement { get; init; }

    internal override void Amend(RevisionDraft draft, string element)
    {
        var (authorised, endorsed) = (Citation(draft, element), draft.Request.Endorsed);
        if (endorsed is null)
        {
            draft.Block(element, GenerationProblems.EndorsementMissing);
        }
        else if (endorsed > draft.Request.Date)
        {
            draft.Block(element, GenerationProblems.TooEarly("the endorsement"));
        }

        if (authorised is { } citation && endorsed is { } day
            && draft.Sentence(element, Authorisation) is { } first && draft.Sentence(element, Endorsement) is { } second)
        {
            draft.Rewrite(
                element,
                [
                    first.Replace("{resolution}", citation, StringComparison.Ordinal).Replace("{date}", draft.Day(draft.Request.Authorisation!.Date), StringComparison.Ordinal),
                    second.Replace("{date}", draft.Day(day), StringComparison.Ordinal),
                ],
                RevisionDraft.Typed);
        }
    }

    private static string? Citation(RevisionDraft draft, string element)
    {
        if (draft.Request.Authorisation is not { } given)
        {
            draft.Block(element, GenerationProblems.AuthorisationMissing);
            return null;
        }

        if (given.Date > draft.Request.Date)
        {
            draft.Block(element, GenerationProblems.TooEarly("the authorisation"));
        }

        if (ResolutionText.Find(given.Resolution).Concat(ResolutionText.Find($"resolution {given.Resolution}")).FirstOrDefault() is { } citation)
        {
            return citation;
        }

        draft.Block(element, GenerationProblems.NotAResolution(given.Resolution));
        return null;
    }
}
