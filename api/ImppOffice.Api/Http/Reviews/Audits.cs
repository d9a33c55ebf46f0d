using System.Globalization;
using ImppOffice.Api.Http.Library;
using ImppOffice.Api.Missions;
using ImppOffice.Api.Access;
using ImppOffice.Planning;
using ImppOffice.Planning.Missions;
using ImppOffice.Planning.Records;
using ImppOffice.Planning.Reviews;

namespace ImppOffice.Api.Http.Reviews;

/// <summary>Who did what.</summary>
public static class Audits
{
    private static readonly string[] Formats = ["json", "csv"];
    private static readonly string[] Columns = ["number", "at", "who", "what", "subject", "subjectHash", "previousHash", "hash"];

    public static void MapAudits(this IEndpointRouteBuilder app)
    {
        var group = app.MapLibraryGroup("/api", "Audit");

        group.MapGet("/missions/{mission}/audit", ReadAsync).RequireAuthorization(Policies.Oversee)
            .WithName("ReadAudit").WithSummary("Gives the lines of the audit log that are about a mission, in order, each with the hash that chains it: as JSON or csv.")
            .Produces<Page<AuditLineView>>(StatusCodes.Status200OK, "application/json", "text/csv");
        group.MapGet("/audit/verification", VerifyAsync).RequireAuthorization(Policies.AdministerInstallation)
            .WithName("VerifyAudit").WithSummary("Says whether the audit log is whole: no line changed, none removed.").Produces<AuditVerification>();
    }

    private static async Task<IResult> ReadAsync(MissionId mission, [AsParameters] AskedPage asked, string? format, ReadAudit read, CancellationToken cancellationToken)
    {
        if (format is not null && !Formats.Contains(format))
        {
            return HostProblems.UnknownWord("format", format, Formats).Answer();
        }

        if (!long.TryParse(asked.After ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var after))
        {
            return HostProblems.WrongField("after", "is not the \"next\" of a stretch before").Answer();
        }

        if (!asked.Read().Succeeded(out var page, out var problem))
        {
            return problem.Answer();
        }

        // A spreadsheet has no pages: it gets everything after the line that is named.
        var limit = format == "csv" && asked.Limit is null ? int.MaxValue : page.Size;
        return !(await read.RunAsync(mission, after, limit, cancellationToken)).Succeeded(out var found, out problem) ? problem.Answer()
            : format == "csv" ? TypedResults.File(MatrixCsv.Write(Table(found.Items)), "text/csv", "audit.csv")
            : TypedResults.Ok(new Page<AuditLineView>([.. found.Items.Select(AuditLineView.Of)], found.Next));
    }

    private static async Task<IResult> VerifyAsync(VerifyAudit verify, CancellationToken cancellationToken) => TypedResults.Ok(await verify.RunAsync(cancellationToken));

    private static MatrixTable Table(IEnumerable<AuditLine> lines) => new(
        Columns,
        [.. lines.Select(line => (string[])[line.Number.ToString(CultureInfo.InvariantCulture), line.At.ToString("O", CultureInfo.InvariantCulture), line.Entry.Who, line.Entry.What, line.Entry.Subject, line.Entry.SubjectHash ?? "", line.PreviousHash, line.Hash])]);
}

/// <summary>A line of the audit log.</summary>
public sealed record AuditLineView(long Number, DateTimeOffset At, string Who, string What, string Subject, string? SubjectHash, string PreviousHash, string Hash)
{
    public static AuditLineView Of(AuditLine line) =>
        new(line.Number, line.At, line.Entry.Who, line.Entry.What, line.Entry.Subject, line.Entry.SubjectHash, line.PreviousHash, line.Hash);
}
