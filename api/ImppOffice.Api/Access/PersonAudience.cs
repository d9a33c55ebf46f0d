using ImppOffice.Planning;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Api.Access;

/// <summary>Says whose eyes a list across missions is for.</summary>
public sealed class PersonAudience(IMissionRegister missions)
{
    /// <summary>The missions of a person, and the strictly confidential documents that name the person.</summary>
    public async Task<Audience> OfAsync(Person person, CancellationToken cancellationToken)
    {
        if (person.Local)
        {
            return Audience.Everybody;
        }

        var found = new List<MissionId>();
        var page = new PageOf(Size: 200);
        do
        {
            var listed = await missions.ListAsync(person.Name, page, cancellationToken);
            found.AddRange(listed.Items.Select(mission => mission.Id));
            page = page with { After = listed.Next };
        }
        while (page.After is not null);

        return new Audience(found, person.Name);
    }
}
