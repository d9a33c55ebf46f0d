using ImppOffice.Api.Consistency;
using ImppOffice.Planning;
using ImppOffice.Planning.Checks;
using ImppOffice.Planning.Consistency.Facts;
using ImppOffice.Planning.Consistency.Linking;
using ImppOffice.Planning.Consistency.Relations;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Generation;
using ImppOffice.Word.Reading;

namespace ImppOffice.Api.Generation;

/// <summary>Judges a revised directive before it is kept: what it lacks, and where it does not agree with its basis.</summary>
public sealed class JudgeRevision(PlanningDocumentReader reader, ReadLinkedDocument link)
{
    private const string AgreementWithBasis = "C-11";

    /// <summary>The report on the directive with its changes accepted, and the open findings of C-11; or why it cannot be read.</summary>
    public Result<JudgedRevision> Run(GenerateItem item, ReadOnlyMemory<byte> tracked, RevisionRequest request, string kind, RevisionFiles files, Knowledge knowledge, RelationSet relations, CancellationToken cancellationToken)
    {
        var facts = new FactReader(new FactRules(knowledge));
        if (!reader.Read(tracked, item.Target, View.Accepted, cancellationToken).Succeeded(out var accepted, out var problem)
            || !reader.Read(tracked, item.Target, View.Rejected, cancellationToken).Succeeded(out var rejected, out problem)
            || !knowledge.Library.Find(kind).Succeeded(out var template, out problem)
            || !link.Run(new MissionFile(item.Target, tracked), knowledge, facts, cancellationToken).Succeeded(out var revised, out problem)
            || !Linked(request.Plan, files.Plan).Succeeded(out var plan, out problem)
            || !Linked(request.Directive, files.Directive).Succeeded(out var directive, out problem))
        {
            return problem;
        }

        var language = LocalText.Fallback;
        var report = new CompletenessJudge(knowledge).Judge(new CheckRequest
        {
            Template = template,
            Detection = new KindDetector(knowledge).Given(template, language),
            Document = accepted,
            AsOf = request.Date,
            Accepted = accepted,
            Rejected = rejected,
            Language = language,
        });
        var mission = new MissionDocuments
        {
            Mission = item.Mission ?? accepted.Identity?.Mission ?? "",
            AsOf = request.Date,
            Documents = [revised with { Kind = kind, Facts = facts.Read(accepted, template) }, plan, directive],
        };
        var consistency = new ConsistencyJudge(relations, knowledge.Library, knowledge.Process).Judge(mission, language, cancellationToken: cancellationToken);
        return new JudgedRevision(report, [.. consistency.Outcomes.Where(finding => finding.Relation.StartsWith(AgreementWithBasis, StringComparison.Ordinal) && finding.IsOpen)]);

        Result<LinkedDocument> Linked(RevisionBasis basis, ReadOnlyMemory<byte> file) =>
            link.Run(new MissionFile(basis.Name, file), knowledge, facts, cancellationToken).Succeeded(out var document, out var unread)
                ? document with { Version = basis.Version }
                : unread;
    }
}

/// <summary>What is wrong with a revised directive.</summary>
/// <param name="Completeness">The report against its template.</param>
/// <param name="Disagreements">Where it does not agree with its basis.</param>
public sealed record JudgedRevision(CheckReport Completeness, IReadOnlyList<ConsistencyFinding> Disagreements);
