using ImppOffice.Planning.Missions;
using Microsoft.AspNetCore.Authorization;

namespace ImppOffice.Api.Access;

/// <summary>
/// Who may do what: every policy of the product. Each route names one. The policies of a mission find it through what the
/// route names: {mission}, {document}, {round} or {job}. Who is no member of the mission is told that there is no such thing, and
/// so is who is not among the readers of a strictly confidential document.
/// </summary>
public static class Policies
{
    /// <summary>Everybody, without signing in: health, and signing in itself.</summary>
    public const string Anyone = "anyone";

    /// <summary>The pages and scripts of the front end: everybody once sign-in is set up, else only the user of this machine.</summary>
    public const string FrontEnd = "front-end";

    /// <summary>Whoever is signed in.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Administrators of the installation.</summary>
    public const string AdministerInstallation = "administer-installation";

    /// <summary>Members of the mission, whatever their role: its documents, versions and rounds.</summary>
    public const string See = "see";

    /// <summary>Members of the mission, and administrators of the installation: what a mission is and who takes part, never its documents.</summary>
    public const string SeeMission = "see-mission";

    /// <summary>Administrators of the mission and of the installation.</summary>
    public const string Administer = "administer";

    /// <summary>Drafters and planning leads: new versions, check-out, responses to comments.</summary>
    public const string Draft = "draft";

    /// <summary>Reviewers; the use case looks at the branch.</summary>
    public const string Review = "review";

    /// <summary>Reviewers, drafters and planning leads: copies that come back with comments; the use case looks at the branch.</summary>
    public const string Comment = "comment";

    /// <summary>Planning leads and administrators of the mission, and of the installation: who did what.</summary>
    public const string Oversee = "oversee";

    /// <summary>Planning leads: registering documents, opening and closing rounds, taking over what somebody checked out.</summary>
    public const string Lead = "lead";

    /// <summary>Approvers: publishing and withdrawing.</summary>
    public const string Approve = "approve";

    /// <summary>Drafters, planning leads, approvers and administrators of the mission, and administrators of the installation: cancelling background jobs and trying them again.</summary>
    public const string HandleJobs = "handle-jobs";

    /// <summary>Administrators of the installation: what its background jobs do, on which machines, and when.</summary>
    public const string Operate = "operate";

    private static readonly Dictionary<string, IAuthorizationRequirement> All = new(StringComparer.Ordinal)
    {
        [FrontEnd] = new FrontEndRequirement(),
        [AdministerInstallation] = new AdministratorRequirement(),
        [See] = MissionRequirement.Anybody,
        [SeeMission] = MissionRequirement.Anybody with { Administrators = true },
        [Administer] = new MissionRequirement(MemberRole.Administrator) { Administrators = true },
        [Draft] = new MissionRequirement(MemberRole.Drafter, MemberRole.PlanningLead),
        [Review] = new MissionRequirement(MemberRole.Reviewer),
        [Comment] = new MissionRequirement(MemberRole.Reviewer, MemberRole.Drafter, MemberRole.PlanningLead),
        [Oversee] = new MissionRequirement(MemberRole.PlanningLead, MemberRole.Administrator) { Administrators = true },
        [Lead] = new MissionRequirement(MemberRole.PlanningLead),
        [Approve] = new MissionRequirement(MemberRole.Approver),
        [HandleJobs] = new MissionRequirement(MemberRole.Drafter, MemberRole.PlanningLead, MemberRole.Approver, MemberRole.Administrator) { Administrators = true },
        [Operate] = new AdministratorRequirement(),
    };

    public static IServiceCollection AddPolicies(this IServiceCollection services)
    {
        var policies = services.AddAuthorizationBuilder()
            .AddPolicy(Anyone, policy => policy.RequireAssertion(_ => true))
            .AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        foreach (var (name, requirement) in All)
        {
            policies.AddPolicy(name, policy => policy.AddRequirements(requirement));
        }

        // What is no endpoint is a file of the front end, or nothing.
        policies.SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new FrontEndRequirement()).Build());
        services.AddScoped<IAuthorizationHandler, MissionHandler>();
        services.AddSingleton<IAuthorizationHandler, AdministratorHandler>();
        services.AddSingleton<IAuthorizationHandler, FrontEndHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, HiddenAnswer>();
        services.AddScoped<ISubjects, MissionSubjects>();
        services.AddScoped<ISubjects, DocumentSubjects>();
        services.AddScoped<ISubjects, RoundSubjects>();
        services.AddScoped<ISubjects, JobSubjects>();
        services.AddScoped<PersonAudience>();
        return services;
    }
}
