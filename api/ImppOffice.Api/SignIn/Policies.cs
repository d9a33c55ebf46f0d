using Microsoft.AspNetCore.Authorization;

namespace ImppOffice.Api.SignIn;

/// <summary>What routes ask of who uses them; each route names one of these, and here alone stands what it means.</summary>
public static class Policies
{
    /// <summary>Whoever is signed in: what is sent is looked at and not kept.</summary>
    public const string Check = "check";

    /// <summary>Sees a mission and its documents.</summary>
    public const string See = "see";

    /// <summary>Writes documents of a mission.</summary>
    public const string Draft = "draft";

    /// <summary>Leads the planning of a mission: registers and removes documents.</summary>
    public const string Lead = "lead";

    /// <summary>Answers for a branch.</summary>
    public const string Review = "review";

    /// <summary>Sends copies with comments: reviewers, and those who take up what they sent.</summary>
    public const string Comment = "comment";

    /// <summary>Approves documents and takes them out of force.</summary>
    public const string Approve = "approve";

    /// <summary>Reads who did what in a mission.</summary>
    public const string Oversee = "oversee";

    /// <summary>Looks after a mission and its members.</summary>
    public const string Administer = "administer";

    /// <summary>Adds missions.</summary>
    public const string AddMissions = "add-missions";

    // The user of this machine may do everything on it.
    public static AuthorizationBuilder AddPolicies(this AuthorizationBuilder builder)
    {
        foreach (var policy in new[] { Check, See, Draft, Review, Comment, Approve, Lead, Oversee, Administer, AddMissions })
        {
            builder.AddPolicy(policy, asked => asked.RequireAuthenticatedUser());
        }

        return builder;
    }
}
