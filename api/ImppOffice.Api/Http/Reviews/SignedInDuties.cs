using System.Security.Claims;
using ImppOffice.Api.SignIn;
using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>What whoever is signed in may do in the mission of a document.</summary>
public static class SignedInDuties
{
    private static readonly IReadOnlyList<Duty> Every = [.. Enum.GetValues<MemberRole>().Where(role => role != MemberRole.Reviewer).Select(role => new Duty(role))];

    public static async Task<Result<IReadOnlyList<Duty>>> DutiesAsync(this ClaimsPrincipal user, Stores stores, DocumentId id, CancellationToken cancellationToken)
    {
        if (!(await stores.Documents.FindAsync(id, cancellationToken)).Succeeded(out var document, out var problem))
        {
            return problem;
        }

        var members = user.IsLocal() ? [] : await stores.Missions.ListMembersAsync(document.Mission, cancellationToken);
        return Result<IReadOnlyList<Duty>>.Of(user.IsLocal() ? Every : members.FirstOrDefault(member => member.Person == user.Person())?.Duties ?? []);
    }
}
