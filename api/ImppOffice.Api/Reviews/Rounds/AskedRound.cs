using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Reviews;

/// <summary>A round somebody wants to open.</summary>
/// <param name="Document">The document.</param>
/// <param name="Version">The version to review.</param>
/// <param name="Name">How it is called, or null.</param>
/// <param name="Deadline">Until when answers are taken.</param>
/// <param name="Silence">What silence counts as.</param>
/// <param name="Reviewers">Who is asked.</param>
/// <param name="Without">Branches that nobody is asked for, each with the reason.</param>
public sealed record AskedRound(
    DocumentId Document,
    VersionNumber Version,
    string? Name,
    DateTimeOffset Deadline,
    Silence Silence,
    IReadOnlyList<Reviewer> Reviewers,
    IReadOnlyDictionary<Branch, string> Without)
{
    /// <summary>The same with the reviewers as the mission knows them; <c>reviewers-not-members</c> with those who do not review for their branch there.</summary>
    public Result<AskedRound> Among(IReadOnlyList<Member> members)
    {
        var known = Reviewers.Select(reviewer => (Asked: reviewer, Member: members.FirstOrDefault(member => NameKey.AreSame(member.Person, reviewer.Person)))).ToList();
        var strangers = known.Where(pair => pair.Member?.Duties.Contains(new Duty(MemberRole.Reviewer, pair.Asked.Branch)) != true).Select(pair => pair.Asked).ToList();
        return strangers.Count > 0
            ? ReviewProblems.ReviewersNotMembers(strangers)
            : this with { Reviewers = [.. known.Select(pair => pair.Asked with { Person = pair.Member!.Person })] };
    }

    /// <summary>The same where all who are asked may read the document; <c>reviewers-not-readers</c> with those whom a strictly confidential one does not name.</summary>
    public Result<AskedRound> AmongReadersOf(LibraryDocument document)
    {
        var (classification, readers) = (document.Profile.Classification, document.Profile.Readers);
        var strangers = classification == Classification.StrictlyConfidential
            ? Reviewers.Select(reviewer => reviewer.Person).Where(person => !readers.Any(reader => NameKey.AreSame(reader, person))).Distinct(StringComparer.Ordinal).ToList()
            : [];
        return strangers.Count > 0 ? ReviewProblems.ReviewersNotReaders(strangers) : this;
    }

    /// <summary>What is decided; <c>branches-missing</c> where a branch has neither a reviewer nor a reason.</summary>
    public Result<OpenRound> Command(ReviewRoundId round, string by)
    {
        var missing = RoundDecisions.MissingBranches(Reviewers);
        var unexplained = missing.Where(branch => string.IsNullOrWhiteSpace(Without.GetValueOrDefault(branch))).ToList();
        return Reviewers.Count > 0 && unexplained.Count > 0 ? ReviewProblems.BranchesMissing(unexplained) : new OpenRound(round, Document, Version, by)
        {
            Name = Name,
            Deadline = Deadline,
            Reviewers = Reviewers,
            Silence = Silence,
            MissingBranchesReason = missing.Count == 0 ? null : string.Join("; ", missing.GroupBy(branch => Without[branch].Trim(), StringComparer.Ordinal).Select(group => $"{string.Join(", ", group.Select(BranchNames.Of))}: {group.Key}")),
        };
    }
}
