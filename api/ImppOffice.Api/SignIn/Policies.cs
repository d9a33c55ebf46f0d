using Microsoft.AspNetCore.Authorization;

namespace ImppOffice.Api.SignIn;

/// <summary>What routes ask of who uses them; each route names one of these, and here alone stands what it means.</summary>
public static class Policies
{
    /// <summary>Sees a mission and its documents.</summary>
    public const string See = "see";

    /// <summary>Writes documents of a mission.</summary>
    public const string Draft = "draft";

    /// <summary>Leads the planning of a mission: registers and removes documents.</summary>
    public const string Lead = "lead";

    /// <summary>Looks after a mission and its members.</summary>
    public const string Administer = "administer";

    /// <summary>Adds missions.</summary>
    public const string AddMissions = "add-missions";

    // The user of this machine may do everything on it.
    public static AuthorizationBuilder AddPolicies(this AuthorizationBuilder builder)
    {
        foreach (var policy in new[] { See, Draft, Lead, Administer, AddMissions })
        {
            builder.AddPolicy(policy, asked => asked.RequireAuthenticatedUser());
        }

        return builder;
    }
}
