using ImppOffice.Planning;
using ImppOffice.Planning.Jobs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Missions;

namespace ImppOffice.Api.Access;

/// <summary>Background jobs that routes name: whoever may know of the document they are about, or else of their mission, may know of them.</summary>
public sealed class JobSubjects(IJobStore jobs, IDocumentLibrary library) : ISubjects
{
    // A job of the installation has no mission, and so no members: only administrators are let through.
    private static readonly MissionId Nobodys = new("");

    public string RouteValue => "job";

    public async Task<Result<Subject>> FindAsync(string id, CancellationToken cancellationToken) =>
        !(await jobs.FindAsync(new JobId(id), cancellationToken)).Succeeded(out var job, out var problem) ? problem
        : job.Request.Document is { } document ? await OfAsync(document, cancellationToken)
        : new Subject(job.Request.Mission ?? Nobodys);

    public Problem Unknown(string id) => JobProblems.UnknownJob(new JobId(id));

    // A document that is gone for good leaves what is told of its jobs to administrators.
    private async Task<Subject> OfAsync(DocumentId document, CancellationToken cancellationToken) =>
        (await library.FindAsync(document, cancellationToken)).Succeeded(out var found, out _) ? DocumentSubjects.Of(found) : new Subject(Nobodys);
}
