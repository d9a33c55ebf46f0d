using ImppOffice.Api.Reviews;
using ImppOffice.Planning;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Access;

/// <summary>Review rounds that routes name; whoever may know of the document may know of them.</summary>
public sealed class RoundSubjects(Stores stores) : ISubjects
{
    public string RouteValue => "round";

    public async Task<Result<Subject>> FindAsync(string id, CancellationToken cancellationToken) =>
        (await stores.FindRoundAsync(new ReviewRoundId(id), cancellationToken)).Succeeded(out var round, out var problem) ? DocumentSubjects.Of(round.Document) : problem;

    public Problem Unknown(string id) => ReviewProblems.UnknownRound(new ReviewRoundId(id));
}
