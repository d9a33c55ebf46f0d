using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;

namespace ImppOffice.Api.Http.Jobs;

/// <summary>The answer to a request that became a background job: 202, and where to ask how it goes.</summary>
public static class AcceptedJob
{
    public static IResult Answer(Result<JobRecord> enqueued) => enqueued.Succeeded(out var job, out var problem)
        ? TypedResults.Accepted($"/api/jobs/{job.Id}", JobView.Of(job))
        : problem.Answer();
}
