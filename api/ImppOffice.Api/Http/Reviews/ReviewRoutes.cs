using ImppOffice.Api.Missions;
using ImppOffice.Api.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>Reviewing, approving and what comes of it.</summary>
public static class ReviewRoutes
{
    public static IServiceCollection AddReviews(this IServiceCollection services)
    {
        services.AddSingleton<InstalledMatrixTexts>();
        services.AddSingleton<RoundTelling>();
        services.AddSingleton<OpenReviewRound>();
        services.AddSingleton<ChangeRound>();
        services.AddSingleton<ChangeMatrix>();
        services.AddSingleton<CollectCopy>();
        services.AddSingleton<ExportMatrix>();
        services.AddSingleton<WriteReplies>();
        services.AddSingleton<PrepareApproval>();
        services.AddSingleton<ApproveVersion>();
        services.AddSingleton<WithdrawFromForce>();
        services.AddSingleton<BringIntoForce>();
        services.AddSingleton<SettleDoubt>();
        services.AddSingleton<NoteProcess>();
        services.AddSingleton<ReadAudit>();
        services.AddSingleton<VerifyAudit>();
        return services;
    }

    public static void MapReviews(this IEndpointRouteBuilder app)
    {
        app.MapRounds();
        app.MapMatrices();
        app.MapCopies();
        app.MapApprovals();
        app.MapHistories();
        app.MapProcesses();
        app.MapAudits();
    }
}
