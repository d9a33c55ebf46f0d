using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Reviews;
using ImppOffice.Api.Templates;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>Answers with rounds as they stand now, in the language that was asked for.</summary>
public sealed class RoundTelling(InstalledKnowledge installed, InstalledMatrixTexts texts, TimeProvider time)
{
    private const string TeamRule = "PR-3";

    /// <summary>The words in a language, English where none is named; the problem where there is no such language.</summary>
    /// <param name="language">The language, or null.</param>
    /// <param name="titles">The titles of documents that may be named.</param>
    public Result<RoundWords> In(string? language, IReadOnlyDictionary<DocumentId, string>? titles = null) =>
        Languages.Find(language ?? LocalText.Fallback).Succeeded(out var spoken, out var problem)
        && installed.Get().Succeeded(out var knowledge, out problem)
        && texts.Get().Succeeded(out var matrix, out problem)
            ? new RoundWords(
                spoken,
                new EventPhrases(ReviewTexts.Shipped, matrix, spoken, titles ?? new Dictionary<DocumentId, string>()),
                knowledge.Process.Rules.First(known => known.Id == TeamRule))
            : problem;

    public RoundView Tell(RecordedRound round, RoundWords words) => RoundView.Of(round, words, time.GetUtcNow());

    /// <summary>A round with its eTag, or the problem.</summary>
    public IResult Answer(Result<RecordedRound> result, string? language) =>
        result.Succeeded(out var round, out var problem) && In(language).Succeeded(out var words, out problem)
            ? Tagged.Ok(round.ETag, Tell(round, words))
            : problem.Answer();
}
