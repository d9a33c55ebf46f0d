using System.Globalization;
using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Reviews;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>A round that is to be opened.</summary>
/// <param name="Version">The version, such as "0.2".</param>
/// <param name="Name">How the round is called; may be left out.</param>
/// <param name="Deadline">Until when answers are taken.</param>
/// <param name="Silence">What silence counts as; not cleared where it is left out.</param>
/// <param name="Reviewers">Who is asked.</param>
/// <param name="WithoutBranches">Branches that nobody is asked for, each with the reason.</param>
public sealed record RoundForm(string? Version, string? Name, DateTimeOffset? Deadline, Silence? Silence, IReadOnlyList<ReviewerForm>? Reviewers, IReadOnlyDictionary<string, string>? WithoutBranches)
{
    private const int MostReviewers = 100;

    /// <summary>What is asked; a problem where a field is wrong.</summary>
    public Result<AskedRound> Read(DocumentId document)
    {
        var wrong = Field.First(
        [
            VersionNumber.TryParse(Version, CultureInfo.InvariantCulture, out var number) ? null : HostProblems.WrongField("version", $"is {Version ?? "missing"}, which is no version"),
            Deadline is null ? HostProblems.WrongField("deadline", "is missing") : null,
            Field.Line("name", Name, mayBeEmpty: true),
            Reviewers?.Count > MostReviewers ? HostProblems.WrongField("reviewers", $"names more than {MostReviewers}") : null,
            .. (Reviewers ?? []).Select(reviewer => Field.Line("reviewers", reviewer.User)),
            .. (Reviewers ?? []).Select(reviewer => reviewer.Branch is null ? HostProblems.WrongField("reviewers", "needs a branch for each") : null),
            .. (WithoutBranches ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(without => BranchNames.All.ContainsKey(without.Key) ? Field.Line("withoutBranches", without.Value) : HostProblems.UnknownWord("branch", without.Key, [.. BranchNames.All.Keys])),
        ]);
        return wrong is not null ? wrong : new AskedRound(
            document,
            number,
            string.IsNullOrWhiteSpace(Name) ? null : Name.Trim(),
            Deadline!.Value.ToUniversalTime(),
            Silence ?? Planning.Reviews.Silence.NotCleared,
            [.. (Reviewers ?? []).Select(reviewer => new Reviewer(reviewer.User!.Trim(), reviewer.Branch!.Value))],
            WithoutBranches?.ToDictionary(without => BranchNames.All[without.Key], without => without.Value) ?? []);
    }
}

/// <summary>Somebody who is asked.</summary>
/// <param name="Branch">The branch to answer for.</param>
/// <param name="User">The name the person signs in with.</param>
public sealed record ReviewerForm(Branch? Branch, string? User);

/// <summary>An answer.</summary>
/// <param name="Branch">The branch it is for.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Comment">What is said with it; only a plain clearance needs no words.</param>
/// <param name="User">Whose answer it is, where nobody signs in yet; else it is that of whoever is signed in.</param>
public sealed record AnswerForm(Branch? Branch, Clearance? Answer, string? Comment, string? User);

/// <summary>More time.</summary>
public sealed record ExtensionForm(DateTimeOffset? Deadline, string? Reason);

/// <summary>Why something is done.</summary>
public sealed record ReasonForm(string? Reason);
