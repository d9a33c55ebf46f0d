using ImppOffice.Api.Templates;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;
using ImppOffice.Word.Reading;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.Checks;

/// <summary>Tells what a document lacks against its template. The pane, the command line and the API all ask here.</summary>
public sealed partial class CheckDocument(
    InstalledKnowledge installed,
    PlanningDocumentReader reader,
    IOptions<CheckLimits> limits,
    TimeProvider time,
    ILogger<CheckDocument> logger) : IDisposable
{
    private readonly SemaphoreSlim turns = new(limits.Value.AtOnce);

    /// <summary>The report, or what stood in the way: an unreadable file, an unknown kind or lens, a wrong template.</summary>
    /// <param name="file">The bytes of the .docx file.</param>
    /// <param name="name">The file's name without its folder.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="cancellationToken">Stops waiting and reading.</param>
    public async Task<Result<CheckReport>> RunAsync(ReadOnlyMemory<byte> file, string name, CheckQuestion question, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken);
        try
        {
            var begun = time.GetTimestamp();
            var result = await Task.Run(() => Check(file, name, question, cancellationToken), cancellationToken);
            Log.Checked(logger, file.Length, time.GetElapsedTime(begun).TotalMilliseconds, result.Problem?.Code ?? "report");
            return result;
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private Result<CheckReport> Check(ReadOnlyMemory<byte> file, string name, CheckQuestion question, CancellationToken cancellationToken)
    {
        if (!installed.Get().Succeeded(out var knowledge, out var problem)
            || !Lenses(knowledge.Library, question.Lenses).Succeeded(out var lenses, out problem)
            || !reader.Read(file, name, question.View, cancellationToken).Succeeded(out var document, out problem)
            || !new KindChoice(knowledge).Choose(document, question).Succeeded(out var choice, out problem))
        {
            return problem;
        }

        var request = new CheckRequest
        {
            Template = choice.Template,
            Detection = choice.Detection,
            Document = document,
            AsOf = question.AsOf ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime),
            Lenses = lenses,
            Language = question.Language,
        };
        return WithBothReadings(request, file, cancellationToken).Succeeded(out var whole, out problem)
            ? new CompletenessJudge(knowledge).Judge(whole)
            : problem;
    }

    private Result<CheckRequest> WithBothReadings(CheckRequest request, ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        if (request.Document.Changes.Count == 0)
        {
            return request;
        }

        return Reading(View.Accepted).Succeeded(out var accepted, out var problem) && Reading(View.Rejected).Succeeded(out var rejected, out problem)
            ? request with { Accepted = accepted, Rejected = rejected }
            : problem;

        Result<PlanningDocument> Reading(View view) =>
            request.Document.View == view ? request.Document : reader.Read(file, request.Document.Name, view, cancellationToken);
    }

    private static Result<IReadOnlyList<Lens>> Lenses(TemplateLibrary library, IReadOnlyList<string> ids)
    {
        var lenses = new List<Lens>();
        foreach (var id in ids.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!library.FindLens(id).Succeeded(out var lens, out var problem))
            {
                return problem;
            }

            lenses.Add(lens);
        }

        return lenses;
    }

    // Neither names nor text: a planning document may be confidential, and logs are not.
    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Checked a document of {Bytes} bytes in {Milliseconds:F0} ms: {Outcome}.")]
        public static partial void Checked(ILogger logger, int bytes, double milliseconds, string outcome);
    }
}
